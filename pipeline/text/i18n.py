"""What the pages say, in Spanish and English: gettext catalogues, read from their .po files when first asked for.

1. A text in the code or a template is written once, in English: `said("%(n)s activities", n=44)`.
2. `pipeline/locale/<language>/LC_MESSAGES/*.po` holds its Spanish twin; every .po of the folder is read, `hilo.po` first.
3. `said` and `said_n` give both languages at once (`Said`), because one page shows either at a switch; `translator` gives
   the ordinary gettext object of one language.

No compiled .mo is kept: the catalogue is compiled in memory (20 ms), so a wheel, a clone and an edited .po always agree.
"""

from __future__ import annotations

import gettext
import io
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from pipeline.errors import SettingsError

LANGUAGES = ("es", "en")
NAMES = {"es": "Español", "en": "English"}


@dataclass(frozen=True, slots=True)
class Said:
    """One text in both languages."""

    es: str
    en: str

    def __getitem__(self, lang: str) -> str:
        """The text in `lang`, one of LANGUAGES."""
        return self.es if lang == "es" else self.en

    @property
    def same(self) -> bool:
        """True where both languages read alike (a number, a name)."""
        return self.es == self.en


Value = str | int | float | Said


def N_(message: str) -> str:
    """Mark a text for the catalogue where it is translated later."""
    return message


@cache
def translator(lang: str) -> gettext.NullTranslations:
    """The gettext object of a language: `.gettext`, `.ngettext`, `.pgettext`; a text without a twin stays English.

    Raises SettingsError where `lang` is not one of LANGUAGES.
    """
    if lang not in LANGUAGES:
        raise SettingsError(f"{lang!r} is not a language that hilo speaks", f"Use one of: {', '.join(LANGUAGES)}.")
    folder = files("pipeline") / "locale" / lang / "LC_MESSAGES"
    sources = sorted(
        (f for f in folder.iterdir() if f.name.endswith(".po")), key=lambda f: (f.name != "hilo.po", f.name)
    )
    catalogues: list[gettext.NullTranslations] = []
    for source in sources:
        compiled = io.BytesIO()
        write_mo(compiled, read_po(io.BytesIO(source.read_bytes()), locale=lang))
        compiled.seek(0)
        catalogues.append(gettext.GNUTranslations(compiled))
    first = catalogues[0] if catalogues else gettext.NullTranslations()
    for other in catalogues[1:]:
        first.add_fallback(other)
    return first


def number(value: float, lang: str) -> str:
    """A number as the language writes it, at most two decimals: 12.345,6 in Spanish, 12,345.6 in English.

    Spanish separates thousands from five digits on (Ortografía de la lengua española, 2010).
    """
    return format_decimal(value, format="#,##0.##", locale=lang, group_separator=lang != "es" or abs(value) >= 10_000)


def _shown(value: Value, lang: str) -> str:
    if isinstance(value, Said):
        return value[lang]
    return number(value, lang) if isinstance(value, int | float) else value


def _filled(message: str, lang: str, values: dict[str, Value]) -> str:
    return message % {k: _shown(v, lang) for k, v in values.items()} if values else message


def said(message: str, **values: Value) -> Said:
    """`message` in both languages; `%(name)s` takes a text, a number (written as the language does) or another Said."""
    return Said(*(_filled(translator(lang).gettext(message), lang, values) for lang in LANGUAGES))


def said_n(singular: str, plural: str, n: int, **values: Value) -> Said:
    """Like `said`, with the form that the number `n` asks for; `%(n)s` is the number itself."""
    return Said(
        *(_filled(translator(lang).ngettext(singular, plural, n), lang, {"n": n, **values}) for lang in LANGUAGES)
    )


def plain(text: str) -> Said:
    """A text that is the same in both languages."""
    return Said(text, text)
