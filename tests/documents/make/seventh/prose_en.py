"""English prose of the seventh set: sentences with their gold."""

from __future__ import annotations

from fifth.gold import Row, by, either, when

from seventh.rows import alts, told

# --- 141: a lighthouse trust -
COAST = ("", "Lights and fog signals")
VISIT = ("", "Visitors and volunteers")
TRUST = alts("The |Trust")

LIGHTS = [
    told(
        COAST,
        "The Trust |will |carry out |a |condition survey of the eleven towers[ south of Garvie Sound][ between April "
        "and "
        "June 2021][, led by the Engineering Branch][ and paid for from the Maintenance Reserve][; the output will be "
        "a "
        "survey report]",
        when(alts("between |April and June 2021"), "2021-04/2021-06"),
        lead=alts("led by |the |Engineering Branch"),
        resources=alts("paid for |from |the |Maintenance Reserve"),
        product=alts("a |survey report"),
    ),
    told(
        COAST,
        "[By 30 September 2021 ]the Engineering Branch |will |replace |the |mercury bearings[ at Muckle Ness and "
        "Stour Head][, "
        "using the capital grant of the Marine Department]",
        by(either("By 30 September 2021", "30 September 2021"), "2021-09-30"),
        lead=alts("the |Engineering Branch"),
        resources=alts("using |the |capital grant of |the |Marine Department"),
        place=either("", "Muckle Ness and Stour Head"),
    ),
    told(
        VISIT,
        "A |two-day training course for volunteer keepers[ will be held][ in Lerran][ on 8 and 9 May 2021][, with the "
        "Education Officer in charge][ and with resources of the Heritage Lottery]",
        when(either("on 8 and 9 May 2021", "8 and 9 May 2021"), "2021-05", "2021-05-08", "2021-05-09"),
        lead=either(
            "Education Officer", "the Education Officer", *alts("with |the |Education Officer in charge").split(" || ")
        ),
        resources=alts("with |resources of |the |Heritage Lottery"),
        place=either("Lerran", "in Lerran"),
    ),
    told(
        VISIT,
        "The Trust |will |publish |four issues of the members' newsletter, The Lamp[, one in each quarter of 2021]",
        when(
            either("one in each quarter of 2021", "in each quarter of 2021", "each quarter of 2021", "each quarter"),
            "2021",
        ),
        makes="four issues of |the |members' newsletter, The Lamp",
        lead=either("", "The Trust", "Trust"),
        quantity="4",
    ),
    told(
        VISIT,
        "[In December 2021 ]the Education Officer |will |present to the Board |an |evaluation of the open-tower season",
        when(either("In December 2021", "December 2021"), "2021-12"),
        makes="an |evaluation of the open-tower season",
        lead=alts("the |Education Officer"),
    ),
]
LIGHTS[4][1]["activity"] = either(
    *LIGHTS[4][1]["activity"].split(" || "),
    "evaluation of the open-tower season",
    "present an evaluation of the open-tower season to the Board",
)

# --- 144: a pensions office in the Pacific -
SUPER = (either("1", "Priority 1"), "Supervision")
PUBLIC = (either("2", "Priority 2"), "Public understanding")
INSIDE = (either("3", "Priority 3"), "The Office itself")

PENSIONS = [
    told(
        SUPER,
        "The Supervision Division |will |complete |on-site inspections of all nine registered schemes[ before the end "
        "of "
        "October 2023][, with funding from the annual levy][; each inspection ends in a letter of findings]",
        by(either("before the end of October 2023", "the end of October 2023", "end of October 2023"), "2023-10-31"),
        lead=alts("The |Supervision Division"),
        resources=alts("with |funding from |the |annual levy"),
        product=either(
            "a letter of findings", "letter of findings", "each inspection ends in a letter of findings", ""
        ),
    ),
    told(
        SUPER,
        "[In the first half of 2023 ]the Actuary |will |draft |prudential standards on liquidity and related-party "
        "lending",
        when(either("In the first half of 2023", "the first half of 2023", "first half of 2023"), "2023-H1"),
        makes="prudential standards on liquidity and related-party lending",
        lead=alts("the |Actuary"),
    ),
    told(
        PUBLIC,
        "The |outer-islands roadshow[ will visit Falelua and Ontoa][ in July 2023][, under the leadership of the "
        "Communications Team][ and with ADB technical assistance]",
        when(either("in July 2023", "July 2023"), "2023-07"),
        lead=alts("under |the leadership of |the |Communications Team"),
        resources=alts("with |ADB technical assistance"),
        place=either("Falelua and Ontoa", "Falelua", "Falelua;Ontoa", ""),
    ),
    told(
        PUBLIC,
        "[During Q4 2023 ]the Office |will |launch |a |self-service website where members check their balance",
        when(either("During Q4 2023", "Q4 2023"), "2023-Q4"),
        makes="a |self-service website where members check their balance",
        lead=either("", "the Office", "Office"),
    ),
    told(
        INSIDE,
        "[Throughout the year ]two officers of the Supervision Division |will |follow |the |certificate course on "
        "risk-based "
        "supervision[ in Suva][, paid for by the Government of Australia]",
        when(either("Throughout the year", "the year"), "2023"),
        lead=either(
            "",
            "two officers of the Supervision Division",
            "officers of the Supervision Division",
            "Supervision Division",
        ),
        resources=alts("paid for |by |the |Government of Australia"),
        place=alts("in |Suva"),
    ),
]

# --- 146: a veterinary committee in East Africa -
DISEASE = ("A", "Disease control")
TRADE = ("B", "Trade in animals")


def vet(area: tuple[str, str], markup: str, date: Row, **more: str) -> tuple[str, Row]:
    """A sentence of the veterinary committee."""
    return told((either(area[0], f"Part {area[0]}"), area[1]), markup, date, **more)


VETS = [
    vet(
        DISEASE,
        "Uganda |will |host |the |fourth cross-border vaccination drive[ at Busole][ from 12 to 23 March 2012][, "
        "with vaccines supplied by the FAO]",
        when(either("from 12 to 23 March 2012", "12 to 23 March 2012"), "2012-03", "2012-03-12", "2012-03-23"),
        lead="Uganda",
        lead_bodies="UG",
        resources=alts("with |vaccines supplied by |the |FAO"),
        place=alts("at |Busole"),
    ),
    vet(
        DISEASE,
        "|A |simulation exercise on Rift Valley fever[ will take place][ in Arusha][ in the third quarter][, led by "
        "Tanzania][ with AU-IBAR resources][; its product is an after-action report]",
        when(either("in the third quarter", "the third quarter", "third quarter"), "2012-Q3"),
        lead=alts("led by |Tanzania"),
        resources=alts("with |AU-IBAR resources") + " || AU-IBAR",
        product=alts("an |after-action report"),
        place=alts("in |Arusha"),
    ),
    vet(
        TRADE,
        "harmonise |the |health certificate for live cattle[ (by 30 April)]",
        by(alts("by |30 April"), "2012-04-30"),
        lead=either("Kenya", "led by Kenya", "Kenya will lead the work on certificates"),
        lead_bodies="KE",
        makes="the |health certificate for live cattle",
    ),
    vet(
        TRADE,
        "translate |the |certificate into Kiswahili and French[ (by 31 May)]",
        by(alts("by |31 May"), "2012-05-31"),
        lead=either("Kenya", "led by Kenya", "Kenya will lead the work on certificates"),
        lead_bodies="KE",
    ),
    vet(
        TRADE,
        "train |twenty border inspectors in its use[ at Malaba][ (in August)]",
        when(alts("in |August"), "2012-08"),
        lead=either("Kenya", "led by Kenya", "Kenya will lead the work on certificates"),
        lead_bodies="KE",
        place=alts("at |Malaba"),
        quantity="*",
    ),
    vet(
        TRADE,
        "The Secretariat |will |print |500 copies of the quarantine handbook[ in November 2012][, at the expense of "
        "the "
        "Regional Livestock Fund]",
        when(alts("in |November 2012"), "2012-11"),
        makes="500 copies of |the |quarantine handbook",
        lead=alts("The |Secretariat"),
        resources=alts("at |the expense of |the |Regional Livestock Fund"),
        quantity="500",
    ),
]
