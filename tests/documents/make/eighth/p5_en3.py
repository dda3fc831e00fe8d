"""English prose: a library's letter."""

from __future__ import annotations

from pathlib import Path

from fifth.gold import Row, when

from eighth.p5_days import vague
from eighth.p5_draw import as_markdown
from eighth.p5_marks import G, write

LIBRARY = """
= Prairie Forks Public Library District

~ Letter to our patrons: the year 2023 · Scott County, Minnesota

Dear neighbors,

You checked out 318,204 items in 2022, and the bond referendum passed by 411 votes. Thank you. The new children's wing
opened in October; some of you have asked about the leaky skylight, and yes, it has been fixed.

#  | The building | **The building**

[[?On April 3 |^crews from Lindgren & Sons |^start |renovating the main lobby]]. Expect noise through the end of June.
Bond proceeds pay for it. The roof is fine and will not be touched. We had hoped to add parking; the Board tabled that
item until 2024.

#  | On the road | **On the road**

Not everyone can come to us. That is why [[?our outreach librarian, Dawn Tveit, |^will be bringing |a pop-up branch|?
to the Elko senior center|?, on Tuesdays|?, from September 12 to November 14]]. In addition, [[^we've signed up to be
one of the pilot sites for |a hotspot lending program|?; the State Library covers the cost]], and devices hit the
shelves sometime this spring. Please return your old ones to the front desk.

#  | For the curious | **For the curious**

The Friends of the Library have promised us $6,500, which makes three things possible:

- [[^a |local-history podcast|?, eight episodes of it]], in the first half of the year;

- [[^a |seed-swap day|? in the Fairgrounds Pavilion|?, Saturday, May 6]];

- [[^new |telescopes for check-out]], as soon as they arrive (our vendor says mid-August).

We do not plan to bring back overdue fines. If the county grants us a levy increase, Sunday hours could return.

See you in the stacks,

_ Ruth Okafor-Lund, Director
"""


def library(path: Path) -> None:
    friends = (
        "The |Friends of the Library || $6,500 || The Friends of the Library have promised us $6,500 || "
        "Friends of the "
        "Library, $6,500 || $6,500 from the Friends of the Library || Friends of the Library have promised us "
        "$6,500"
    )
    spring: Row = vague("sometime |this spring || spring",
                        ["2023-03/2023-05", "2023-03/2023-06", "2023-04/2023-06", "2023-Q2", "2023-H1", "2023", ""],
                        ["2023-03-01", "2023-03-20", "2023-03-21", "2023-04-01", "2023-01-01", ""],
                        ["2023-05-31", "2023-06-20", "2023-06-21", "2023-06-30", "2023-12-31", ""])  # fmt: skip
    golds = [
        G({**when("On |April 3", "2023-04/2023-06", "2023-04-03", "2023-06-30"),
           "date_text": "On |April 3 || On April 3; through the end of June || April 3; through the end of June || "
           "April 3; end of "
           "June || through |the end of June",
           "period": "2023-04/2023-06 || 2023-Q2 || 2023-04 || 2023-04/2023-12 || 2023-Q2/2023-Q4",
           "end_date": "2023-06-30 || 2023-04-03 || 2023-12-31 || ∅"},
          lead="crews from |Lindgren & Sons", resources="Bond proceeds || Bond proceeds pay for it", place="~the "
            "|main lobby",
          also=["renovating the main lobby", "the main lobby", "main lobby"],
          thing=["renovating the main lobby", "the main lobby"]),
        G(when("from |September 12 to November 14 || on Tuesdays, from September 12 to November 14 || Tuesdays, from "
          "September 12 to "
               "November 14", "2023-09/2023-11", "2023-09-12", "2023-11-14"),
          lead="our |outreach librarian, Dawn Tveit || Dawn Tveit || our |outreach librarian", place="to |the |Elko "
            "senior center",
          also=["That is why our outreach librarian, Dawn Tveit, will be bringing a pop-up branch to the Elko senior "
            "center, on "
                "Tuesdays, from September 12 to November 14"]),
        G(spring, lead="", resources="the |State Library || the State Library covers the cost",
          also=["In addition, we've signed up to be one of the pilot sites for a hotspot lending program",
                "In addition, we've signed up to be one of the pilot sites for a hotspot lending program; the State "
                "Library "
                "covers the cost, and devices hit the shelves sometime this spring"]),
        G(when("in |the |first half of the year || first half", "2023-H1"), resources=friends, quantity="8"),
        G(when("Saturday, May 6 || May 6", "2023-05", "2023-05-06", "2023-05-06"), resources=friends,
          place="in |the |Fairgrounds Pavilion"),
        G(vague("mid-August || as soon as they arrive (our vendor says mid-August) || as soon as they arrive || our "
          "vendor says "
                "mid-August", ["2023-08"], ["2023-08-01", "2023-08-10", "2023-08-11", "2023-08-15", "2023-08-14"],
                ["2023-08-31", "2023-08-20", "2023-08-15", "2023-08-16"]), resources=friends, quantity="",
          also=["new telescopes", "telescopes"]),
    ]  # fmt: skip
    blocks = write(path.stem, LIBRARY, golds, 2023, "en", title="Letter to our patrons: the year 2023 || Letter to "
      "our patrons: "
                   "the year 2023 · Scott County, Minnesota || Prairie Forks Public Library District")  # fmt: skip
    as_markdown(path, blocks, level=0, bullet="*")
