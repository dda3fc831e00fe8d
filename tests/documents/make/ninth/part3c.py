"""Tables without row lines, HTML, Markdown and text columns, beside prose and labels: part c."""

from __future__ import annotations

from pathlib import Path

from ninth.plain import columns
from ninth.plan import Plan


def watershed(path: Path) -> None:
    """One document."""
    p = Plan("3-215-watershed-2019-en", "2019 WORK PLAN", 2019, "en")
    p.area("1", "Monitoring")
    one = p.table(
        "Task | Description | Lead | Schedule | Budget (CAD)",
        "code activity lead date budget",
        """
1.1 | Sample 26 stream sites for benthic invertebrates following the provincial protocol | Field Coordinator | May and June :: 2019-05/2019-06 | 18,200 :: 18200 CAD
1.2 | Maintain the four hydrometric stations and publish flows on the web site each week | Data Technician | all year :: 2019 | 9,600 :: 9600 CAD
1.3 | Lake partner program: distribute kits to cottage owners | Outreach Officer | April 2019 :: 2019-04 | 1,150 :: 1150 CAD
""",
        show=False,
    )
    p.area("2", "Stewardship")
    two = p.table(
        "Task | Description | Lead | Schedule | Budget (CAD)",
        "code activity lead date budget",
        """
2.1 | Plant 15,000 native trees and shrubs along Nith Creek with volunteers | Stewardship Officer | September - October :: 2019-09/2019-10 | 31,000 :: 31000 CAD
2.2 | Review cost-share applications from farmers | Review Committee | Deadline March 29, 2019 :: <2019-03-29 | 60,000 :: 60000 CAD
""",
        show=False,
    )
    p.area("3", "Board and governance")
    for code, a, lead, t, m, prod in (
        (
            "(a)",
            "Update the Board's conflict of interest policy",
            "Governance Committee",
            "by end of February 2019",
            "<2019-02-28",
            "Revised policy",
        ),
        ("(b)", "Recruit two directors from the upper townships", "Chair", "Q3", "2019-Q3", ""),
    ):
        more = {"product": prod} if prod else {}
        p.prose(a, t, m, code=code, lead=lead, **more)
    for row in p.rows[-2:]:
        row["code"] = row["code"].strip("()") + " || " + row["code"]
    text = columns(one, [5, 34, 13, 12, 9], rule="-")
    again = columns(two, [5, 34, 13, 12, 9], rule="-")
    path.write_text(
        f"""NITH-CONESTOE WATERSHED ALLIANCE
R.R. 2, Harrowdale, Ontario

                            2019 WORK PLAN
                  (as circulated to member municipalities)

Background

The Alliance is funded by levies on nine member municipalities and by
grants. Levies are unchanged from 2018. In 2018 staff sampled 24 sites and
planted 13,400 trees; the ice jam of February delayed the hydrometric work.

1. Monitoring

{text}

      Subtotal                                                 28,950

2. Stewardship

{again}

      Subtotal                                                 91,000

3. Board and governance

  (a) Update the Board's conflict of interest policy.
      Lead: Governance Committee
      Schedule: by end of February 2019
      Output: Revised policy

  (b) Recruit two directors from the upper townships.
      Lead: Chair
      Schedule: Q3

Revenue

      Municipal levies                                        140,000
      Federal summer jobs grant                                12,500
      Donations                                                 3,900

                                - 1 -
""",
        encoding="utf-8",
    )
    p.done()
