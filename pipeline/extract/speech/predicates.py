"""Words that announce work (`will`, `se prevé`, `is to`, futures), and where the sentence's own verb stands behind them.

A group is an announcement with its verb: `will therefore publish`, `se realizarán`, `está previsto que la Unidad aplique`,
`Corresponderá a la Dirección impartir`. What it means for the activity is decided in `pipeline.extract.sentences`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pipeline.extract.speech.inflection import alternatives, forms
from pipeline.text.clean import fold_same_length
from pipeline.vocabulary import vocabulary

Voice = Literal["active", "passive", "reflexive", "thing", "copula"]


@dataclass(frozen=True, slots=True)
class Group:
    """`[start, end)`: announcement and verb; `core`: where the words of the activity begin; `verb`: the folded verb.

    `voice`: active (the subject does it), passive (the subject is what is done), reflexive (`se` + verb), thing (a noun
    follows: `habrá un taller`) or copula (`will be a report`). `empty`: it says no more than that something takes place. `actor`: span of who does it where it
    stands inside the group (`Corresponde a X …`).
    """

    start: int
    core: int
    end: int
    verb: str
    voice: Voice
    empty: bool = False
    actor: tuple[int, int] | None = None


_FUTURE = re.compile(
    r"\b(?P<se>se\s+)?(?P<clitic>(?:lo|la|los|las|le|les|nos)\s+)?(?P<verb>[^\W\d_]*(?:rá|rán|remos))(?!\w)", re.I
)
_NO_INFINITIVES = "taller|lugar|hogar|mar|azucar|mujer|militar|escolar|familiar|titular|regular|particular|similar|solar|nuclear|popular|alquiler|auxiliar|preliminar|ganar|celular|insular|polar|par|bienestar|pulmonar|vascular|vehicular|curricular|extracurricular|circular|ultramar|paladar|ser|ayer|primer|tercer|cualquier|quier|nivel"
_ANY_INFINITIVE = rf"(?!(?:{_NO_INFINITIVES})\b)[a-z]{{2,}}(?:ar|er|ir)(?:se|lo|la|los|las)?"
_INFINITIVE = r"[a-z]+(?:ar|er|ir)(?:se|lo|la|los|las)?\b"
_NOUN_ES = "elaboracion|preparacion|realizacion|organizacion|publicacion|coordinacion|revision|actualizacion|traduccion|redaccion|edicion|ejecucion|puesta en marcha|contratacion|compra|adquisicion|instalacion|evaluacion|celebracion|convocatoria|capacitacion|conduccion|difusion|digitalizacion|construccion|creacion|diseno|desarrollo|levantamiento|lanzamiento|mantenimiento|seguimiento|estudio|analisis|[a-z]+(?:cion|sion|miento|tura|aje)|reforma|compra|entrega|puesta|firma|limpieza|siembra|poda|venta|cierre|montaje|rescate|traslado|envio|arreglo|cuidado|dictado|reparto"
_MACRO = re.compile(r"<(\w+?)(?::(\w+))?>")


@cache
def expand(pattern: str) -> str:
    """The pattern with `<lead>`, `<act:bare>`, `<products_en>` … replaced by their words."""
    nouns = vocabulary("prose")["role_nouns"]

    def words(match: re.Match[str]) -> str:
        name, kind = match[1], match[2] or "finite"
        if name == "products_en":
            return str(nouns["product"])
        if name == "products_es":
            return str(nouns["product_es"])
        if name == "planning_noun":
            entry = [f.split("|")[0] for f in vocabulary("verbs")["planning"]["en_noun"]]
            return alternatives({w for lemma in entry for w in (lemma, lemma + "s")})
        return alternatives(getattr(forms(name), kind))

    return _MACRO.sub(words, pattern)


@cache
def compiled(section: str, key: str = "patterns") -> tuple[re.Pattern[str], ...]:
    """The patterns of a list of `prose.toml`."""
    entry = vocabulary("prose")[section][key]
    return tuple(re.compile(rf"{expand(p)}") for p in ([entry] if isinstance(entry, str) else entry))


@cache
def _announcements() -> tuple[tuple[str, re.Pattern[str]], ...]:
    entry = vocabulary("prose")["announce"]
    adverbs = entry["adverbs_en"]

    def one(key: str, tail: str, before: str = "") -> tuple[str, re.Pattern[str]]:
        body = "|".join(expand(p) for p in entry[key])
        return key, re.compile(rf"(?:(?<![\w-])|(?<=\w)(?='ll\b))(?:{before})(?P<said>{body}){tail}")

    return (
        one("thing_en", r"\s+(?=\w)"),
        one("gerund_en", rf"\s+(?P<verb>{alternatives(forms('act').gerund | forms('hold').gerund)}|the|an?)\b"),
        one("verb_en", rf"(?:,\s[^,]{{3,70}},)?\s+{adverbs}(?:(?:continue|help|seek|aim|work|undertake|endeavour|strive|try|proceed|begin|start) to\s+)?(?:\(?(?:a|i|1)\)\s+)?(?P<verb>(?!not\b|never\b)[a-z][a-z-]+)\b"),
        one("that_en", rf"\s+(?P<actor>(?:(?!\b(?:would|will|shall|should|is|are)\b).){{2,70}}?)\s+(?P<subjunctive>(?:{alternatives(forms('act').finite)}))\b"),
        one("passive_en", r""),
        one("passive_es", r""),
        one("assigned_es", rf"(?P<actor>.{{3,90}}?),?\s+(?P<verb>{_ANY_INFINITIVE}\b|(?:el|la)\s+(?:{_NOUN_ES})\s+del?\b)"),
        one("assigned_en", rf"\s+(?P<actor>.{{3,90}}?)\s+(?:to|for)\s+(?P<verb>{alternatives(forms('act').bare | forms('act').gerund)})\b"),
        one("verb_es", rf"\s+(?:que\s+(?P<actor>.{{3,90}}?)\s+(?P<subjunctive>(?:se\s+)?(?:{alternatives(forms('act').finite)}))|(?:\(?(?:a|i|1)\)\s+)?(?P<verb>{_INFINITIVE}))(?!\w)"),
        one("thing_es", r"(?=[\s,:])"),
    )  # fmt: skip


def groups(text: str) -> list[Group]:
    """Every announcement of a sentence in order; of overlapping ones the first, of equal ones the longest."""
    folded = fold_same_length(text)
    found = [g for key, pattern in _announcements() for m in pattern.finditer(folded) if (g := _group(key, m, text))]
    found += [g for m in _FUTURE.finditer(text) if (g := _future(m, folded))]
    found += [
        Group(m.start(), m.start("thing"), m.start("thing"), "", "active", False, m.span("actor"))
        for m in _IN_CHARGE.finditer(text)
    ]
    if re.search(r"\b(?:agreed|decided|resolved) that\b", folded):
        found += [
            Group(m.start(), m.start(1), m.end(), m[1], "passive" if m[1] == "be" else "active")
            for m in re.finditer(r"\bwould\s+([a-z]+)", folded)
        ]
    kept: list[Group] = []
    for group in sorted(found, key=lambda g: (g.start, g.voice == "thing", -g.end)):
        if not kept or group.start >= kept[-1].end:
            kept.append(group)
    return kept


_IN_CHARGE = re.compile(
    r"\b(?i:queda|quedan|quedará|quedarán|está|están|estará|estarán)\s+(?:también\s+|asimismo\s+)?(?:a cargo|en manos|bajo la responsabilidad)\s+del?\s+(?:la\s+|los\s+|las\s+)?(?P<actor>[A-ZÁÉÍÓÚÑ][\w.]*(?:\s(?:(?:de|del|la|los|las|y|para)\s)*[A-ZÁÉÍÓÚÑ][\w.]*)*)\s+(?P<thing>(?:el|la|los|las|un|una|unos|unas|dos|tres|cuatro|cinco|seis)\s+[a-záéíóúñ])"
)
"""`Queda a cargo de la Defensa Civil el simulacro`: the body ends where small letters begin."""


@cache
def _empty(language: str) -> re.Pattern[str]:
    return re.compile(expand(vocabulary("prose")["empty"][language]))


@cache
def _inner() -> re.Pattern[str]:
    return re.compile(r"\s*(?:" + vocabulary("prose")["empty"]["inner_es"] + r")\s*")


def _group(key: str, match: re.Match[str], text: str) -> Group | None:
    folded = match.string
    start, end = match.span()
    named = match.groupdict()
    if key in {"passive_en", "passive_es"}:
        return Group(start, start, end, "", "passive", True)
    if key in {"thing_en", "thing_es"}:
        inner = _inner().match(folded, end)
        end = inner.end() if inner else end
        return Group(start, end, end, match["said"], "thing", True)
    actor = match.span("actor") if named.get("actor") else None
    if named.get("subjunctive"):
        core = match.start("subjunctive")
        reflexive = match["subjunctive"].startswith("se ")
        empty = reflexive and _empty("es").match(folded, core) is not None
        return Group(
            start,
            core,
            match.end("subjunctive"),
            match["subjunctive"],
            "reflexive" if reflexive else "active",
            empty,
            actor,
        )
    verb, core = match["verb"], match.start("verb")
    if key == "gerund_en":
        return Group(start, core, core, verb, "active")
    if (
        key == "assigned_es"
        and text[core:].split()[1:2]
        and text[core:].split()[1][:1].isupper()
        and verb[:3] in {"la ", "el "}
    ):
        return None
    if key == "assigned_es" and verb[:3] in {"la ", "el "}:
        return Group(start, core, core, verb, "active", False, actor)
    if key in {"assigned_es", "assigned_en"}:
        return Group(start, core, end, verb, "active", False, actor)
    if key == "verb_es":
        passive = verb.endswith("se") or verb == "ser"
        done = (
            re.match(r"\s+([a-z]+(?:ad|id|st|ch|rt|t)[oa]s?)\b", folded[end:])
            if verb in {"ser", "estar", "quedar"}
            else None
        )
        if done is not None:
            return Group(start, core, end + done.end(), done[1], "passive", True)
        said = match["said"]
        impersonal = said.startswith(("se ", "esta", "queda")) and not said.startswith(
            ("se comp", "se obl", "se prop", "se disp", "se enc", "se ocu", "se res", "se hara", "se har")
        )
        empty = impersonal and _inner().match(folded, core) is not None
        inner = _inner().match(folded, core) if empty else None
        return Group(
            start, inner.end() if inner else core, end, verb, "reflexive" if passive or impersonal else "active", empty
        )
    return _english(start, core, end, verb, folded)


_SEASON = re.compile(
    r"(?:open|close|end|start|begin|conclude|crown|complete|launch|round off|finish|kick off|wind up)\s+(?:off\s+)?(?:the|our|its) (?:[a-z]+ )?(?:year|season|programme|program|calendar|cycle|semester|quarter|series|campaign)\b"
)
"""`A regional forum is to close the year: Vientiane, 3–5 December`."""


_DOING = re.compile(
    r"be\s+((?!being|having|going|making sure|looking|running|working|following|awaiting|missing|lacking|interesting|ongoing|outstanding|forthcoming|something|nothing|anything|everything|spring|king)[a-z]{3,}ing)(?=\s+(?:the|an?|its|their|our|his|her|all|some|over|up|out|in|two|three|four|five|six|seven|eight|ten|\d[\d.,]*|new|more)\b)"
)
"""`two clerks will be scanning the chart archive`: whatever the verb, with its object."""


def _english(start: int, core: int, end: int, verb: str, folded: str) -> Group | None:
    empty = _empty("en").match(folded, core)
    doing = re.compile(
        rf"be\s+({alternatives(forms('act').gerund | forms('lead').gerund | forms('hold').gerund)})\b"
    ).match(folded, core) or _DOING.match(folded, core)
    if doing is not None:
        return Group(start, doing.start(1), doing.end(), doing[1], "active")
    perfect = (
        re.match(r"have\s+(?:also\s+|been\s+)?([a-z]+ed|" + alternatives(_participles()) + r")\b", folded[core:])
        if verb == "have"
        else None
    )
    if perfect is not None:
        return Group(
            start,
            core + perfect.start(1),
            core + perfect.end(),
            perfect[1],
            "passive" if " been " in perfect.group() else "active",
        )
    if verb in {"be", "have", "remain", "become"}:
        participle = re.match(
            r"be\s+(?:[a-z]+ly\s+|also\s+|again\s+|first\s+|then\s+|jointly\s+)*([a-z-]+)", folded[core:]
        )
        if verb == "be" and participle and (participle[1].endswith("ed") or participle[1] in _participles()):
            return Group(start, core, core + participle.end(), participle[1], "passive", True)
        if empty and verb == "be" and empty.end() > end:
            return Group(start, core, empty.end(), verb, "passive", True)
        return Group(start, core, end, verb, "copula" if verb == "be" else "active")
    if verb in _NO_VERBS:
        return None
    season = _SEASON.match(folded, core)
    if season is not None:
        return Group(start, core, season.end(), verb, "passive", True)
    if empty:
        return Group(start, core, max(end, empty.end()), verb, "passive", True)
    return Group(start, core, end, verb, "active")


_PROCEEDS = re.compile(
    r"se proceder(?:a|an)(?:,[^,]{3,30},)?\s+al?\s+(?:(?:la|el|los|las)\s+)?(?=[a-z]+(?:cion|miento|aje|sion|ura)\b)"
)
"""`Se procederá, además, a la titulación de 1.200 hectáreas`."""


def _future(match: re.Match[str], folded: str) -> Group | None:
    """A Spanish future, told by its accent; a name in the middle of a sentence (`Pará`) is none."""
    verb = folded[match.start("verb") : match.end("verb")]
    first = match.start() == 0 or not match.string[: match.start()].strip(" ¿¡«“\"'(–-")
    if (match["verb"][0].isupper() and not first and not match["se"]) or len(verb) < 4:
        return None
    start, end = match.span()
    core = start
    charged = re.match(
        r".{0,60}?\b(?:a cargo|bajo la (?:responsabilidad|direccion|coordinacion)|en manos|al cuidado) del? [^,;:]+$",
        folded[:start].rstrip(),
    )
    if re.match(
        r"[a-z]+ (?:el|la) (?:ano|calendario|programa|ciclo|ejercicio|temporada|semestre|trimestre|agenda|periodo|curso) (?:con )?(?:el|la|los|las|un|una|unos|unas|dos|tres)\b",
        folded[start:],
    ):
        return None
    if charged and verb in {"estara", "estaran", "correra", "correran", "quedara", "quedaran"}:
        return Group(start, end, end, verb, "thing", True)
    if verb in {"quedara", "quedaran"}:
        participle = re.match(r"\s+(?:[a-z]+mente\s+)?([a-z]+(?:ad|id|st|ch|rt|et)[oa]s?)\b", folded[end:])
        if participle is not None:
            return Group(start, core, end + participle.end(), participle[1], "passive", True)
    if verb in {"sera", "seran"}:
        participle = re.match(r"\s+(?:[a-z]+mente\s+|tambien\s+)?([a-z]+[ao]s?)\b", folded[end:])
        done = participle is not None and re.search(r"(?:ad|id|st|ch|rt|et|ot)[oa]s?$", participle[1])
        if participle is None or not done:
            return Group(start, core, end, verb, "copula")
        return Group(start, core, end + participle.end(), participle[1], "passive", True)
    proceeds = _PROCEEDS.match(folded, start)
    if proceeds is not None:
        return Group(start, proceeds.end(), proceeds.end(), verb, "thing", True)
    empty = _empty("es").match(folded, start)
    if empty is not None and empty.end() < end:
        empty = None
    if match["se"]:
        return Group(start, core, max(end, empty.end() if empty else end), verb, "reflexive", empty is not None)
    if verb in {"llevara", "llevaran"} and folded.startswith(" a cabo", end):
        end += len(" a cabo")
    happens = empty is not None and (verb.removesuffix("n") in _happening() or " la luz" in empty.group())
    if verb in {"tendra", "tendran", "estara", "estaran"} and not re.match(
        r"(?:tendran? lugar|estaran? (?:list|disponib))", folded[start:]
    ):
        happens = False
    if (
        happens
        and empty is not None
        and not verb.startswith(("habra", "tendra"))
        and _does_it(folded[:start], folded[end:])
    ):
        happens = False
    if happens and empty is not None:
        return Group(start, core, max(end, empty.end()), verb, "passive", True)
    return Group(start, core, end, verb, "active")


_WHEN = r"(?:\d|dia|proximo|mes|ano|lunes|martes|miercoles|jueves|viernes|sabado|domingo|primer|segund|tercer|cuart|ultim|semana|quincena|trimestre|semestre)"
_OBJECT = re.compile(
    rf"\s+(?:tambien\s+|ademas\s+)?(?:un|una|unos|unas|sus?|(?:el|la|los|las)(?!\s+{_WHEN})|dos|tres|cuatro|cinco|seis)\s+[a-z]"
)


def _does_it(before: str, behind: str) -> bool:
    """`La Dirección abrirá sus puertas`: a subject before the verb and an object behind it; not `El taller comenzará el 5`."""
    subject = re.split(r"[,;:.]\s", before)[-1].strip()
    return bool(re.match(rf"(?:el|la|los|las)(?!\s+{_WHEN})\s+\w", subject)) and _OBJECT.match(behind) is not None


@cache
def _happening() -> frozenset[str]:
    return frozenset(forms("happen").finite)


_CLITIC = re.compile(r"(?:se\s+)?(?:lo|la|los|las)\s")


def takes_up(group: Group, folded: str) -> bool:
    """Whether the verb's object is a pronoun: `Peru will edit it`, `lo editará Perú`, `para editarlo`."""
    if group.voice != "active":
        return False
    if _CLITIC.match(folded, group.start):
        return True
    behind = re.match(
        r"\s+(?:out\s+|up\s+|on\s+)?(?:it|them|this|these|both|so|the same)\b(?!\s+[a-z]+(?:s|tion|ment)\b)",
        folded[group.end :],
    )
    return behind is not None or re.search(r"(?:ar|er|ir)(?:lo|la|los|las)$", group.verb) is not None


@cache
def _participles() -> frozenset[str]:
    known = frozenset().union(*(forms(n).participle for n in ("act", "hold", "lead", "fund", "result", "happen")))
    return known | {*vocabulary("verbs")["irregular"]["en"]}


_NO_VERBS = frozenset(
    {"the", "a", "an", "its", "their", "this", "that", "all", "in", "on", "at", "by", "for", "any", "each"}
)
