"""A view: what a person filters by, carried in the address so that it can be shared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from urllib.parse import urlencode

from pipeline.model.dataset import Activity
from pipeline.text.clean import fold

STATUSES = ("open", "auto", "candidate", "confirmed", "rejected", "added", "skipped")


@dataclass(frozen=True, slots=True)
class View:
    """Filters; an empty text does not filter. `area`: `<document_id>/<area number>`. `lead`: a body's code.

    `status`: one of STATUSES. `q`: words that must all occur in an activity.
    """

    year: str = ""
    area: str = ""
    lead: str = ""
    status: str = ""
    flag: str = ""
    relation: str = ""
    q: str = ""

    @classmethod
    def of(cls, query: Mapping[str, str]) -> View:
        """The view that an address asks for; unknown names in it are left out, long values cut."""
        return cls(**{f.name: query.get(f.name, "").strip()[:200] for f in fields(cls)})

    @property
    def items(self) -> dict[str, str]:
        """The filters that are set, by name."""
        return {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name)}

    @property
    def query(self) -> str:
        """The view as it stands in an address, without `?`; empty if nothing is filtered."""
        return urlencode(self.items)

    def asks_for(self, activity: Activity, text: str) -> bool:
        """Whether an activity passes the filters on activities (all but `status` and `relation`).

        `text`: what `searched` gives for it.
        """
        if self.year and str(activity.plan_year) != self.year:
            return False
        if self.area and area_key(activity) != self.area:
            return False
        if self.lead and self.lead not in activity.lead_bodies:
            return False
        if self.flag and self.flag not in activity.flags:
            return False
        return all(w in text for w in fold(self.q).split())


def area_key(activity: Activity) -> str:
    return f"{activity.document_id}/{activity.area_number}"


def searched(activity: Activity) -> str:
    """The text that a search looks through: id, activity, details, product, area, lead; folded."""
    parts = (activity.activity_id, activity.activity, activity.details, activity.product, activity.area_title)
    return fold(" ".join((*parts, activity.lead, activity.place))[:4000])
