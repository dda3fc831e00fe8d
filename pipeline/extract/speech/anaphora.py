"""Whether words stand for what was told before: pronouns, `the activity`, `the contractor`, `The same Directorate`, the whole network."""

from __future__ import annotations

import re

from pipeline.extract.speech.inflection import alternatives
from pipeline.extract.speech.words import Span, Words, is_body, made_things
from pipeline.text.clean import fold_same_length
from pipeline.vocabulary import vocabulary

_PRONOUN_SKIP = re.compile(r"(?:and|y|but|pero|also|tambien)\s+")


def is_pronoun(folded: str) -> bool:
    """Whether a phrase begins with a pronoun, which stands for the work or the body before."""
    folded = _PRONOUN_SKIP.sub("", folded.strip(" ,"), count=1)
    anaphora = vocabulary("prose")["anaphora"]
    if re.match(rf"(?:{alternatives(anaphora['ordinals'])})\s+(?!{anaphora['behind_ordinal']})[a-z]", folded):
        return False
    if re.match(r"(?:(?:de\s+)?(?:el|la|los|las)|del|al)\s+del?\s", folded):
        return True  # a noun left out: `del de soldadura`, `los de Sechura`
    return re.match(rf"(?:{alternatives(anaphora['pronouns'])})(?!\w)", folded) is not None


_DEFINITE = re.compile(
    r"(?:the|el|la|los|las|l|its|their|su|sus|this|these|est[ea]s?|es[ea]s?|dich[oa]s?|each|cada|all|todos?|todas?)\s+(?:the |los |las )?(?P<rest>.+)"
)
_POINTING = frozenset({"this", "that", "these", "esta", "este", "estos", "estas", "dicha", "dicho", "both", "total"})


def refers(folded: str, before: str) -> bool:
    """Whether a phrase stands for the work before: a pronoun, a noun such as `activity`, or `the` with one of its words."""
    folded = folded.strip(" ,.")
    if not folded or is_pronoun(folded):
        return True
    folded = re.sub(r"^(?:de|del|para|con|en|of|for|from|in|at|on|to)\s+", "", folded)
    if _NEXT.match(folded):
        return False
    definite = _DEFINITE.match(folded)
    if re.match(r"(?:an?|una?|one|two|three|dos|tres|\d+)\s", folded):
        return False
    if is_pronoun(folded):
        return True
    rest = definite["rest"] if definite else folded
    head = re.findall(r"[a-z'-]+", rest)
    first = re.split(r"\b(?:of|for|de|del|para|from|in|en|con)\b", rest)[0].split()
    if not first:
        return False
    told = _stems(set(re.findall(r"[a-z]+", fold_same_length(before))))
    ends = {first[0], first[-1]}
    anaphora = vocabulary("prose")["anaphora"]
    generic = {w for name in ("nouns_en", "nouns_es", "things_en", "things_es") for w in anaphora[name]}
    others = {w for w in head if len(w) > 3} - generic - _POINTING
    strong = first[-1] in anaphora["nouns_en"] or first[0] in anaphora["nouns_es"]
    if (strong and (definite or len(head) <= 3)) or (ends & generic and definite):
        return _of_before(rest, others, told, strong=strong, definite=definite is not None)
    if definite is None:
        return bool(before) and len(head) == 1 and head[0] in _BARE_WORK
    return bool(before) and _takes_word(head, ends, others, told)


_NEXT = re.compile(
    r"(?:the|its|el|la|los|las|su)\s+(?:(?:next|annual|ordinary|regular|statutory|yearly|proxim[oa]s?)\s+[a-z]{4,}|(?:asamblea|reunion|sesion|conferencia|encuentro|congreso)\s+(?:anual|ordinari[oa]|general))"
)
"""`The next meeting of the Committee`: a further one, not the one before."""


def _of_before(rest: str, others: set[str], told: set[str], *, strong: bool, definite: bool) -> bool:
    """`the result of the course`, `los gastos`: whether a noun of results, money or work goes with the work before."""
    nouns = vocabulary("prose")["role_nouns"]
    if re.search(r"\b(?:de|of|for|para)\s+(?:un|una|an?|dos|tres|two|three|four|cuatro|\d+)\s", rest):
        return False
    if not others or re.match(rf"{nouns['cost']}\b|{nouns['cost_es']}\b", rest):
        return True
    known = _stems(others) <= told if definite and not strong else bool(_stems(others) & told)
    return known or (bool(told) and strong and len(others) == 1)


def _takes_word(head: list[str], ends: set[str], others: set[str], told: set[str]) -> bool:
    """`the guide` behind a guide; `El diseño`, `el piloto` behind `rediseñará y pilotará el programa`."""
    if len(head) == 1 and any(len(x) > 4 and x in t for x in _stems(ends) for t in told):
        return True
    return len(head) <= 6 and bool(_stems({w for w in ends if len(w) > 3}) & told) and len(_stems(others) - told) <= 1


_BARE_WORK = frozenset(
    {"work", "works", "fieldwork", "drafting", "printing", "delivery", "completion", "construction", "installation"}
)
"""`; fieldwork is due to start in June`: nouns of doing without an article."""


def _stems(words: set[str]) -> set[str]:
    """Words without their endings: `training` and `trained`, `capacitación` and `capacitará` are one."""
    cut = {
        w: re.sub(
            r"(?:aciones|iciones|acion|icion|ations?|ings?|aran?|eran?|iran?|ados?|adas?|idos?|idas?|ied|ies|ed|ar|er|ir|es|os|as|s|y|e|o|a)$",
            "",
            w,
        )
        for w in words
    }
    return {stem if len(stem) > 3 else w for w, stem in cut.items() if len(w) > 3}


def is_agent(folded: str) -> bool:
    """`the contractor`, `los participantes`: people of the work before."""
    return (
        re.match(
            rf"(?:the|el|la|los|las)\s+(?:{alternatives(vocabulary('prose')['anaphora']['agents'])})$", folded.strip()
        )
        is not None
    )


_SAME = frozenset(
    {"same", "said", "misma", "mismo", "mismas", "mismos", "propia", "propio", "citada", "citado", "referida"}
)
"""`The same Directorate`: the body named before, not the work."""


def same_body(words: Words, span: Span) -> bool:
    """`La misma Dirección` is a name, not the work before."""
    tokens = words.text[slice(*span)].split()
    this = re.match(
        r"(?:this|est[ea]|dich[oa])\s+(?:(?:same|mism[oa]|ultim[oa])\s+)?(?=[a-z])|the same\s+|(?:la|el) mism[oa]\s+",
        words.folded[slice(*span)],
    )
    if (
        this is not None
        and is_body(words.text[slice(*span)][this.end() :])
        and not made_things(words.text[slice(*span)])
    ):
        return True
    return len(tokens) > 2 and fold_same_length(tokens[1]) in _SAME and tokens[2][:1].isupper()


def named_body(words: Words, span: Span) -> bool:
    """`La Coordinación de Logística` is a name, `la coordinación` is not: capitals behind the article tell."""
    tokens = re.findall(r"[^\W\d_]+", words.text[slice(*span)])
    tokens = [t for i, t in enumerate(tokens) if i != 1 or fold_same_length(t) not in _SAME]
    article = bool(tokens) and fold_same_length(tokens[0]) in {"the", "el", "la", "los", "las", "our", "its"}
    head = tokens[1:2] if article else tokens[1:2] and tokens[0][:1].isupper() and tokens[1:2]
    return bool(head) and head[0][:1].isupper()


def is_whole(words: Words, span: Span) -> bool:
    """The whole network, the plan or a part of it: `The Network`, `Component 2`, `we`."""
    heads = re.findall(r"[a-z]+", re.sub(r"^(?:the|la|el)\s+", "", words.folded[slice(*span)].strip()))
    alone = len(heads) == 1 and heads[0] in vocabulary("prose")["actors"]["whole"]
    return alone or (bool(heads) and (heads[0] in {"red", "we"} or heads[-1] == "network"))
