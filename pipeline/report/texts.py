"""An item's words for figures and lists: its code, its text in the language of the page, both languages side by side."""

from __future__ import annotations

from pipeline.report.areas import Family
from pipeline.report.display import fitted, seen, shortened
from pipeline.report.story import Item, Story
from pipeline.text.i18n import LANGUAGES, Said, said


def edition_text(item: Item, limit: int) -> Said:
    """The item's text in each language; where an edition is missing, the text of the one there is."""
    texts = {lang: shortened(a.activity, limit) for lang, a in item.editions.items()}
    any_text = next(iter(texts.values()))
    return _named(Said(*(texts.get(lang, any_text) for lang in LANGUAGES)))


def _named(text: Said) -> Said:
    nothing = said("(no text)")
    return Said(text.es or nothing.es, text.en or nothing.en)


def drawn_text(item: Item, width: float) -> Said:
    """Like `edition_text`, cut to `width` pixels of a figure."""
    text = edition_text(item, 200)
    return Said(fitted(text.es, width), fitted(text.en, width))


def both_texts(item: Item, limit: int) -> str:
    """The item's code and its texts, every language on a line of its own: for what the pointer shows."""
    lines = [" ".join(filter(None, (seen(a.code), shortened(a.activity, limit)))) for a in item.editions.values()]
    return "\n".join(dict.fromkeys(lines))


def thread_label(story: Story, thread: str, limit: int) -> Said:
    """A thread's name: the text of its latest activity."""
    return edition_text(latest(story, thread), limit)


def latest(story: Story, thread: str) -> Item:
    """The first item of a thread's latest year."""
    by_year = story.threads[thread]
    return by_year[max(by_year)][0]


def family_title(family: Family) -> Said:
    """An area's name in each language, as its latest plan prints it."""
    titles = {lang: short for lang, title in family.titles.items() if (short := shortened(title, 160))}
    if not titles:
        return said("No area")
    any_title = next(iter(titles.values()))
    return Said(*(titles.get(lang, any_title) for lang in LANGUAGES))
