"""What one edition (language) of a plan prints, and its gold: headers, labels of areas, codes, amounts, dates."""

from __future__ import annotations

from random import Random

from . import dates, gold
from .choices import Choices
from .dates import Style, When
from .gold import Row, either
from .plan import Activity, Plan
from .pools import WORDS

ROMAN = [
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "VII",
    "VIII",
    "IX",
    "X",
    "XI",
    "XII",
    "XIII",
    "XIV",
    "XV",
    "XVI",
    "XVII",
    "XVIII",
    "XIX",
    "XX",
]
SYMBOLS = {
    "USD": "$",
    "EUR": "€",
    "PEN": "S/",
    "CLP": "$",
    "MXN": "$",
    "GBP": "£",
    "JMD": "J$",
    "KES": "KSh",
    "FJD": "FJ$",
}
EXTRA = ("indicator", "target", "means", "remarks", "weight", "priority", "beneficiaries", "status", "support")


def roman(n: int) -> str:
    found = ""
    for size, sign in ((40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        found, n = found + sign * (n // size), n % size
    return found


class Frame:
    """One edition. All that is random is drawn when it is made."""

    def __init__(self, plan: Plan, c: Choices, lang: str, rng: Random, how: Style, acronym: str) -> None:
        self.plan, self.c, self.lang, self.how, self.acronym = plan, c, lang, how, acronym
        self.words = WORDS[lang]
        self.heads = self._heads(rng)
        self.labels = {k: rng.choice(v) for k, v in self.words["label"].items()}
        self.groups = self._groups(rng)
        self.groups = [g.format(y=plan.year) for g in self.groups]
        self.point = lang == "es" and rng.random() < 0.6
        self.cents = rng.random() < 0.3
        self.after = rng.random() < 0.3
        self.objective = rng.choice(self.words["area"]["objective"])
        self.dash = rng.choice(["—", "-", "–", "n/a"]) if "dashes" in c.noise else ""
        self.goal_head = self.objective if rng.random() < 0.5 else self.words["area"]["objective"][0]
        open_words = {"es": ["Por definir", "A definir", "Pendiente"], "en": ["TBC", "TBD", "To be confirmed"]}[lang]
        self.unknown = rng.choice(open_words) if self.dash and c.date == "column" else ""
        self.lead_word = rng.choice([self.labels["lead"], self.heads["lead"]])

    def _groups(self, rng: Random) -> list[str]:
        if self.c.groups == "month":
            names = [m.capitalize() for m in dates.MONTHS[self.lang]]
            of = " de {y}" if self.lang == "es" else " {y}"
            return (
                [m.upper() for m in names]
                if rng.random() < 0.5
                else [m + of for m in names]
                if rng.random() < 0.5
                else names
            )
        return rng.choice(self.words["group"][self.c.groups]) if self.c.groups else []

    # --- words ---------------------------------------------------------------------------------------------------------

    def _heads(self, rng: Random) -> dict[str, str]:
        found = {}
        used: set[str] = set()
        for role, names in self.words["head"].items():
            pool = list(names)
            if role == "budget":
                pool = [n for n in names if ("{c}" in n) == (self.c.money == "head")]
            if role == "weight":
                pool = [n for n in names if "{" not in n]
            fresh = [n for n in pool if n.casefold() not in used] or pool
            name = rng.choice(fresh).format(c=self.c.currency, y=self.plan.year)
            found[role] = name
            if role not in ("schedule", "deadline", "thousands", "area"):
                used.add(name.casefold())
        if self.c.money == "thousands":
            found["budget"] = found["thousands"]
        if self.c.date == "deadline":
            found["date"] = found["deadline"]
        if rng.random() < 0.2:
            found = {k: v.upper() for k, v in found.items()}
        return found

    def name(self, role: str) -> str:
        """The label of a role outside tables."""
        return self.labels[role] if role in self.labels else self.heads[role]

    def token(self, i: int) -> str:
        kind = self.c.area_num
        return {"roman": ROMAN[i], "letter": "ABCDEFGH"[i], "padded": f"{i + 1:02}"}.get(kind, str(i + 1))

    def area_label(self, i: int) -> str:
        title = self.plan.areas[i].title[self.lang]
        if self.c.upper:
            title = title.upper()
        if self.c.area_num == "none":
            return title
        word = f"{self.c.area_word} " if self.c.area_word else ""
        return f"{word}{self.token(i)}{self.c.area_sep}{title}"

    def area_gold(self, i: int) -> tuple[str, str]:
        if self.c.area == "none":
            return "", ""
        token = self.token(i)
        if self.c.area == "prefix":
            return either("", token, f"P{token}"), ""
        title = self.plan.areas[i].title[self.lang]
        if self.c.area_num == "none":
            return either("", token) if self.c.code in (
                "area.n",
                "three",
                "three_i",
                "p1a2",
                "area_paren",
            ) else "", title
        named = (f"{self.c.area_word} {token}",) if self.c.area_word else ()
        return either(token, *named), title

    def objective_of(self, i: int, j: int) -> int:
        """The objective (1 or 2) of the activity at place j of an area; a second one only where bands show it."""
        count = len(self.plan.areas[i].acts)
        two = self.c.area == "band2" and self.c.code == "three" and count >= 4 and not self.c.groups
        return 2 if two and j >= count // 2 else 1

    def nth(self, i: int, j: int) -> int:
        """The activity's number within its objective."""
        same = [k for k in range(j + 1) if self.objective_of(i, k) == self.objective_of(i, j)]
        return len(same)

    def code(self, i: int, j: int, k: int, objective: int = 1) -> str:
        """Code of activity j of area i, k-th of the plan, as printed."""
        token = self.token(i)
        text = {
            "area.n": f"{token}.{j}", "n2": f"{k:02}", "n": str(k), "n_area": str(j), "prefix": f"{self.acronym}-{k:02}",
            "roman": roman(k), "act": f"{'Act.' if k else ''} {k}", "paren": f"{chr(96 + j)})", "p1a2": f"P{i + 1}-A{j}",
            "three": f"{token}.{objective}.{j}", "three_i": f"{token}.1.{roman(j).lower()}", "area_paren": f"{token}.{chr(96 + j)})",
            "roman_paren": f"({roman(j).lower()})", "none": "", "bullet": "",
        }[self.c.code]  # fmt: skip
        return text + ("." if self.c.code_dot else "")

    def code_gold(self, text: str) -> str:
        bare = text.rstrip(".")
        if self.c.auto_number:
            return either(bare, "")
        if bare.startswith("Act. "):
            return either(bare, bare[5:])
        if bare.endswith(")"):
            return either(bare.strip("()"), bare)
        return bare

    def glued(self, code: str, text: str) -> str:
        """The code at the head of the activity's text."""
        if not code:
            return text
        if self.c.code in ("n", "n_area", "roman", "n2") and not code.endswith("."):
            return f"{code}. {text}"
        if self.c.code in ("prefix", "act", "p1a2"):
            return f"{code}: {text}"
        return f"{code} {text}"

    # --- amounts -------------------------------------------------------------------------------------------------------

    def number(self, value: float, places: int) -> str:
        text = f"{value:,.{places}f}"
        return text.translate(str.maketrans(",.", ".,")) if self.point else text

    def money(self, amount: int, total: bool = False) -> str:
        del total
        if self.c.money == "thousands":
            value = amount / 1000
            return self.number(value, 0 if amount % 1000 == 0 else 1 if amount % 100 == 0 else 3 if amount % 10 else 2)
        text = self.number(amount, 2 if self.cents else 0)
        if self.c.money == "cell":
            return f"{text} {self.c.currency}" if self.after else f"{self.c.currency} {text}"
        if self.c.money == "symbol":
            symbol = SYMBOLS[self.c.currency]
            return (
                f"{text} €" if symbol == "€" and self.after else f"{symbol} {text}" if self.point else f"{symbol}{text}"
            )
        return text

    def money_gold(self, amount: int) -> Row:
        known = self.c.money in ("head", "cell", "thousands") or self.c.currency in (
            "EUR",
            "GBP",
            "KES",
            "FJD",
            "JMD",
            "PEN",
        )
        return {"budget": str(amount), "currency": self.c.currency if known else either(self.c.currency, "*")}

    # --- one activity --------------------------------------------------------------------------------------------------

    def value(self, act: Activity, role: str) -> str:
        """The words of one column."""
        if role in ("activity", "product", "lead", "resources", "details"):
            source = {"activity": act.text, "product": act.product, "lead": act.lead, "resources": act.resources,
                      "details": act.details}[role]  # fmt: skip
            stop = (
                self.c.stop if role == "activity" and self.c.layout in ("table", "pairs", "stacked", "mirror") else ""
            )
            return source.get(self.lang, "") + stop
        if role == "budget":
            return self.money(act.budget) if act.budget else ""
        if role == "date":
            return self.say(act.when) if act.when else self.unknown
        if role == "status":
            return ""
        if role == "weight" and self.c.money == "cell":
            return act.extras["weight"][self.lang] + " %"
        return act.extras[role][self.lang]

    def say(self, when: When) -> str:
        return dates.say(when, self.lang, self.how, self.plan.year)

    def gold(
        self, i: int, act: Activity, code: str, date: Row, printed: dict[str, str], layout: str, extra: Row
    ) -> Row:
        """`printed`: role → what stands there (a dash counts as printed)."""
        number, title = self.area_gold(i)
        c, lang = self.c, self.lang
        product = self._said(printed.get("product", ""))
        lead, resources = self._said(printed.get("lead", "")), self._said(printed.get("resources", ""))
        row = {
            "area_number": number, "area_title": title, "code": self.code_gold(code), "kind": "activity", "layout": layout,
            "activity": act.text[lang], "details": printed.get("details", ""), "product": product,
            "product_type": "*", "quantity": self._quantity(act, bool(printed.get("product"))), "resources": resources,
            "resource_bodies": act.resource_codes if printed.get("resources") else "", "lead": lead,
            "lead_bodies": act.lead_codes if printed.get("lead") else "", "place": act.place.get(lang, ""), **date,
        }  # fmt: skip
        if c.area in ("none",):
            row["area_number"] = row["area_title"] = ""
        if "budget" in c.columns:
            row |= self.money_gold(act.budget) if act.budget else {"budget": "", "currency": "∅ || *"}
        for role in EXTRA:
            if role in printed:
                name = self.heads[role] if layout == "table" else self.name(role)
                row[f"extra:{name}"] = self._said(printed[role])
        if c.objective_column and layout == "table":
            row[f"extra:{self.goal_head}"] = either(self.plan.areas[i].objective[lang], "")
        if printed.get("place"):
            city = printed["place"]
            row["place"] = either(*(f"{city}",), *(x for x in row["place"].split(" || ") if x))
        return {**row, **extra}

    def _said(self, text: str) -> str:
        if "\n" in text:
            return either(text.replace("\n", " "), *(text.replace("\n", m) for m in ("; ", ", ", " / ", "/")))
        if text.endswith("*"):
            return either(text[:-1], text)
        return either(text, "") if text and text == self.dash else text.rstrip(".")

    def _quantity(self, act: Activity, has_product: bool) -> str:
        in_text = bool(gold.NUMBERS.search(act.text[self.lang]))
        if act.quantity > 0 and has_product:
            return either(str(act.quantity), "*") if in_text else str(act.quantity)
        return "*" if in_text or act.quantity else ""
