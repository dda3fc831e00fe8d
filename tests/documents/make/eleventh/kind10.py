"""Kind 10: not a plan."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import both
from made import Made

from eleventh.common import Block, docx


def minutes(path: Path) -> None:
    """Minutes of a harbour users' meeting, with matters arising and a table of those present."""
    blocks: list[Block] = [
        ("title", "Minutes of the Harbour Users Meeting"),
        ("p", "Held in the Pilot House, Castries Landing, on Wednesday 6 March 2019 at 10.00 a.m."),
        ("h", "1. Present"),
        ("table", [["Name", "Organisation"], ["Mrs. L. Auguste (Chair)", "Harbour Office"],
                   ["Mr. T. Descartes", "Fishermen's Cooperative"], ["Capt. R. Monrose", "Pilots' Association"]]),
        ("p", "Apologies were received from the Marine Police."),
        ("h", "2. Minutes of the last meeting"),
        ("p", "The minutes of 5 December 2018 were read and confirmed on a motion by Capt. Monrose."),
        ("h", "3. Matters arising"),
        ("p", "The Chair reported that the broken fender at Berth 2 had been replaced in January. Mr. Descartes asked "
              "why the ice machine was still out of order. The Chair said that the part had been ordered from "
              "Martinique "
              "and had cleared customs the day before."),
        ("h", "4. Dredging"),
        ("p", "Members discussed the silting of the inner basin. Capt. Monrose considered that the soundings of 2017 "
              "were no longer reliable. It was noted that the contractor had submitted an invoice for XCD 84,300."),
        ("h", "5. Any other business"),
        ("p", "Concern was expressed about speeding by water taxis. There being no further business, the meeting "
              "adjourned at 11.25 a.m."),
        ("p", "Confirmed: ____________________   Date: ______________"),
    ]  # fmt: skip
    docx(path, blocks, font="Garamond", size=12, foot="Harbour Users Meeting 1/2019")
    both("10-326-minutes-2019-en", "Minutes of the Harbour Users Meeting", 2019, "en", [], [])


DOCUMENTS = (Made("10-326-minutes-2019-en", 10, "docx", "eleventh", ("en",), "minutes of a meeting", minutes),)
