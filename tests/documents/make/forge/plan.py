"""A random plan: body, year, areas and activities, in both languages."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from . import pools
from .dates import When
from .pools import LISTS, SECTORS, WORDS, Sector, Text, pick, titled


@dataclass
class Activity:
    text: Text
    product: Text
    quantity: int = 0
    lead: Text = field(default_factory=dict)
    lead_codes: str = "*"
    resources: Text = field(default_factory=dict)
    resource_codes: str = "*"
    budget: int = 0
    place: Text = field(default_factory=dict)
    extras: dict[str, Text] = field(default_factory=dict)
    details: Text = field(default_factory=dict)
    when: When | None = None
    group: int = 0


@dataclass
class Area:
    title: Text
    objective: Text
    lead: Text
    acts: list[Activity] = field(default_factory=list)


@dataclass
class Plan:
    year: int
    body: Text
    title: Text
    sector: Sector
    areas: list[Area]
    preface: list[Text]
    second: Text = field(default_factory=dict)

    @property
    def acts(self) -> list[Activity]:
        return [a for area in self.areas for a in area.acts]


def _both(es: str, en: str) -> Text:
    return {"es": es, "en": en}


def _formed(rng: Random, key: str, sector: Sector) -> tuple[Text, Text]:
    """An activity built by grammar, sometimes with the city where it happens."""
    form, topic, who = pick(rng, key), rng.choice(sector.topics), pick(rng, "B")
    text = {x: form[x].format(t=topic[x], b=who[x]) for x in ("es", "en")}
    place: Text = {}
    event = any(
        w in form["en"]
        for w in ("Workshop", "Seminar", "gathering", "Dialogue", "Exchange", "Run a course", "Awareness")
    )
    if event and rng.random() < 0.4:
        city = pick(rng, "E")
        text = {x: f"{text[x]} {'en' if x == 'es' else 'in'} {city[x]}" for x in text}
        place = {x: f"{city[x]} || {city[x]} ({city['country_' + x]})" for x in text}
        if rng.random() < 0.5:
            text = {x: f"{text[x]} ({city['country_' + x]})" for x in text}
            place = {x: f"{city[x]} ({city['country_' + x]}) || {city[x]}" for x in text}
    elif rng.random() < 0.12:
        text = {
            "es": f"{text['es']} en {rng.choice(WORDS['es']['town'])}",
            "en": f"{text['en']} in {rng.choice(WORDS['en']['town'])}",
        }
        place = {"es": "*", "en": "*"}
    return text, place


def _product(rng: Random, sector: Sector) -> tuple[Text, int]:
    roll = rng.random()
    if roll < 0.25:
        n = rng.choice([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 40, 120])
        form = pick(rng, "Q")
        return {x: form[x].format(n=n) for x in ("es", "en")}, n
    if roll < 0.35:
        topic = rng.choice(sector.topics)
        return _both(f"Guía sobre {topic['es']}", f"Guide on {topic['en']}"), 0
    first = pick(rng, "P")
    if roll > 0.93:
        second = pick(rng, "P")
        if second is not first:
            return {x: f"{first[x]}; {second[x][0].lower()}{second[x][1:]}" for x in ("es", "en")}, -1
    return {x: first[x] for x in ("es", "en")}, 0


def leader(rng: Random, kind: str) -> tuple[Text, str]:
    """A lead as printed in both languages, and the codes of the bodies in it."""
    if kind == "mixed":
        kind = rng.choice(["unit", "unit", "post", "acronym"])
    if kind == "country":
        found = rng.sample(LISTS["C"], rng.choice([1, 1, 1, 2]))
        es, en = " y ".join(c["es"] for c in found), " and ".join(c["en"] for c in found)
        return _both(es, en), ";".join(c["code"] for c in found)
    if kind == "code":
        found = rng.sample(LISTS["C"], rng.choice([1, 1, 2, 3]))
        text = ", ".join(c["code"] for c in found)
        return _both(text, text), ";".join(c["code"] for c in found)
    if kind == "acronym":
        text = rng.choice([" / ", ", ", "-"]).join(rng.sample(WORDS["es"]["acronym"], rng.choice([1, 1, 1, 2])))
        return _both(text, text), "*"
    if kind == "person":
        post = pick(rng, "H")
        es, en = rng.choice(WORDS["es"]["person"]), rng.choice(WORDS["en"]["person"])
        if rng.random() < 0.5:
            return _both(es, en), "*"
        return _both(f"{es}, {post['es']}", f"{en}, {post['en']}"), "*"
    words = LISTS["H" if kind == "post" else "U"]
    first, second = rng.sample(words, 2)
    if rng.random() < 0.18:
        es, en = rng.choice([(" y ", " and "), (" / ", " / "), ("; ", "; "), (", ", ", ")])
        return _both(first["es"] + es + second["es"], first["en"] + en + second["en"]), "*"
    return _both(first["es"], first["en"]), "*"


def _resources(rng: Random) -> tuple[Text, str]:
    if rng.random() < 0.3:
        found = pick(rng, "O")
        return _both(found["es"], found["en"]), found["code"]
    first = pick(rng, "R")
    if rng.random() < 0.12:
        org = pick(rng, "O")
        return {x: f"{first[x]} / {org[x]}" for x in ("es", "en")}, "*"
    return _both(first["es"], first["en"]), "*"


def _extras(rng: Random, sector: Sector) -> dict[str, Text]:
    del sector
    n = str(rng.choice([2, 3, 5, 8, 10, 12, 15, 20]))
    found = {
        "indicator": pick(rng, "I"), "target": pick(rng, "G"), "means": pick(rng, "M"), "priority": pick(rng, "Y"),
        "beneficiaries": pick(rng, "Z"), "weight": _both(n, n),
        "remarks": pick(rng, "W") if rng.random() < 0.5 else _both("", ""),
    }  # fmt: skip
    city = pick(rng, "E")
    found["place"] = _both(city["es"], city["en"])
    found["support"] = pick(rng, "U")
    return {k: _both(v["es"], v["en"]) for k, v in found.items()}


def _activity(rng: Random, sector: Sector, key: str, leads: str, used: set[str]) -> Activity:
    for _ in range(200):
        place: Text = {}
        roll = rng.random()
        if roll < 0.3:
            text = rng.choice(sector.acts)
        elif roll < 0.4:
            text = pick(rng, "genericX")
        else:
            text, place = _formed(rng, rng.choice("VN") if key == "*" else key, sector)
        if text["es"] not in used:
            break
    used.add(text["es"])
    product, quantity = _product(rng, sector)
    lead, codes = leader(rng, leads)
    resources, funders = _resources(rng)
    details = pick(rng, "W") if rng.random() < 0.25 else {}
    budget = rng.choice(
        [rng.randint(2, 90) * 100, rng.randint(3, 80) * 1000, rng.randint(20, 999) * 500, rng.randint(1100, 99999)]
    )
    return Activity(
        _both(text["es"], text["en"]), product, quantity, lead, codes, resources, funders, budget, place,
        _extras(rng, sector), {k: details[k] for k in ("es", "en") if k in details},
    )  # fmt: skip


def make(rng: Random, size: str, areas: int) -> Plan:
    """`size`: small, medium, long."""
    sector = rng.choice(SECTORS)
    pool = [*sector.areas, *rng.sample(LISTS["genericA"], 4)]
    rng.shuffle(pool)
    count = {"small": (2, 4), "medium": (3, 6), "long": (6, 11)}[size]
    leads = rng.choice(["unit", "unit", "unit", "post", "country", "code", "acronym", "person", "mixed", "mixed"])
    key = rng.choice("VN*")
    used: set[str] = set()
    found = []
    for title in pool[:areas]:
        lead, _ = leader(rng, "unit" if leads in ("acronym", "code", "mixed") else leads)
        n = rng.randint(*count) + (3 if areas == 1 else 0)
        acts = [_activity(rng, sector, key, leads, used) for _ in range(n)]
        objective = pick(rng, "L")
        found.append(Area(_both(title["es"], title["en"]), _both(objective["es"], objective["en"]), lead, acts))
    year = rng.randint(2009, 2026)
    body = {
        x: rng.choice(WORDS[x]["body"]).format(S=titled(sector.name[x], x), W=rng.choice(WORDS[x]["town"]))
        for x in pools.LANGUAGES
    }
    title = {x: rng.choice(WORDS[x]["title"]).format(y=year) for x in pools.LANGUAGES}
    preface = [
        {x: s[x].format(y=year, p=year - 1) for x in pools.LANGUAGES} for s in rng.sample(LISTS["F"], rng.randint(2, 4))
    ]
    second = _both("Ampliar la participación de los actores locales", "Widen the participation of local actors")
    return Plan(year, body, title, sector, found, preface, second)
