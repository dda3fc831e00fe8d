"""Running prose of three English-speaking administrations."""

from __future__ import annotations

from tenth.common import by, either, said, when

UK = [
    ("p", "This Service Delivery Statement sets out what the Harbours and Moorings Service of Penvarrow Borough Council "
     "intends to do between 1 January and 31 December 2021. It was considered by the Environment Scrutiny Panel on 3 December "
     "2020.¹ In 2020 the Service inspected 612 moorings and recovered 97 per cent of dues."),
    ("h", "Safety of navigation", "", "Safety of navigation"),
    ("p",
     ("By the end of March |the Deputy Harbour Master |will |have |{completed a hydrographic survey of the inner channel}|, at a "
      "cost of £18,400| met from the Harbour Reserve Fund|.²",
      by(said("By |the |end of March"), "2021-03-31"),
      {"lead": said("the |Deputy Harbour Master"), "product": either("", "hydrographic survey", "a hydrographic survey", "a hydrographic survey of the inner channel", "hydrographic survey of the inner channel"),
       "resources": either("Harbour Reserve Fund", "the Harbour Reserve Fund", "£18,400 met from the Harbour Reserve Fund", "met from the Harbour Reserve Fund", "from the Harbour Reserve Fund"),
       "budget": "18400", "currency": "GBP", "quantity": either("", "1"), "place": either("", "inner channel", "the inner channel")}),
     ("It is also intended that |{the fourteen leading lights on the Town Quay be converted to LED}| during Quarter 2|, "
      "the work being led by the Estates team|; success will be measured by a 60% fall in energy use|.",
      when(said("during |Quarter 2"), "2021-Q2"),
      {"lead": said("the |Estates team"), "product": "", "quantity": either("14", ""), "place": either("", "Town Quay", "the Town Quay", "on the Town Quay")}),
     "No dredging is planned in the year, the 2019 campaign having left adequate depths."),
    ("h", "Customers and dues", "", "Customers and dues"),
    ("p",
     ("The Service |will |{introduce online payment of visitor dues}| from May to July 2021|, with support from the Digital "
      "Transformation budget|.",
      when(said("from |May to July 2021"), "2021-05/2021-07"),
      {"lead": either("Harbours and Moorings Service", "The Service", "Service", "the Harbours and Moorings Service", ""),
       "product": "", "resources": said("with support from |the |Digital Transformation budget")}),
     "Berth holders are asked to keep their contact details up to date. "
     "Members noted that the previous booking system had been withdrawn in September 2020.",
     ("The Business Support Officer |will |{run two drop-in sessions for berth holders}| in the Sailing Club at Trevisk|, "
      "the first half of October being preferred|.",
      when(said("the |first half of October"), "2021-10", "2021-10-01", "2021-10-15"),
      {"lead": said("The |Business Support Officer"), "quantity": "2", "product": either("", "two drop-in sessions", "drop-in sessions"),
       "place": either("Sailing Club at Trevisk", "the Sailing Club at Trevisk", "in the Sailing Club at Trevisk", "Trevisk")})),
    ("p",
     ("Finally, |the Finance Business Partner |will |{draw up a revised scale of charges}|, to be published by 30 November "
      "2021|.",
      by(said("by |30 November 2021"), "2021-11-30"),
      {"lead": said("the |Finance Business Partner"), "product": either("", "a revised scale of charges", "revised scale of charges"),
       "quantity": either("", "1")})),
    ("H", "Risks"),
    ("p", "Prolonged easterly weather is the main threat to the outdoor work. Should the survey reveal shoaling, emergency "
     "dredging might become necessary; no provision is made for it in this Statement. Staff turnover fell to 8 per cent in 2020."),
]  # fmt: skip
UK_NOTES = ("¹ Minute 47/20 refers.", "² Approved under delegated powers; see decision notice HM/2020/11.")

NEVIS = [
    ("p", "MINISTRY OF AGRICULTURE, ISLAND OF SAINT AURELIA. WORK PROGRAMME OF THE VETERINARY SERVICES UNIT FOR 2016. "
     "Last year the Unit vaccinated 1,140 head of cattle and closed one abattoir."),
    ("h", "Animal health", "", "Animal health"),
    ("p",
     ("In January and February |the Unit |shall |{conduct a tick-borne disease survey on all registered farms}|, with funding "
      "from FAO|; output: survey report|.",
      when(said("In |January and February"), "2016-01/2016-02"),
      {"lead": either("the Unit", "Unit", "Veterinary Services Unit"), "resources": either("FAO", "funding from FAO", "with funding from FAO"),
       "product": "survey report", "resource_bodies": either("FAO", "*")}),
     ("Thereafter |{five hundred dogs shall be dewormed}| in the parishes of St. Brendan and Rawlins|, not later than "
      "30th April|, by the Animal Health Assistants|.",
      by(said("not later than |30th April"), "2016-04-30"),
      {"lead": either("Animal Health Assistants", "the Animal Health Assistants", "by the Animal Health Assistants"), "quantity": "500", "product": "",
       "place": either("parishes of St. Brendan and Rawlins", "the parishes of St. Brendan and Rawlins", "in the parishes of St. Brendan and Rawlins", "St. Brendan and Rawlins")})),
    ("h", "Meat hygiene", "", "Meat hygiene"),
    ("p",
     ("The Chief Veterinary Officer |shall |{train twelve meat inspectors}| in Bridgetown, Barbados|, in the third quarter|, "
      "using CARICOM funds|.",
      when(said("in |the |third quarter"), "2016-Q3"),
      {"lead": said("The |Chief Veterinary Officer"), "quantity": "12", "product": "", "place": said("in |Bridgetown, Barbados"),
       "resources": either("CARICOM", "CARICOM funds", "using CARICOM funds")}),
     ("The Meat Inspection Section |will |{issue a manual on slaughter hygiene}| in November 2016|, of which 200 copies "
      "will be printed|.",
      when(said("in |November 2016"), "2016-11"),
      {"lead": said("The |Meat Inspection Section"), "quantity": either("200", "1", ""),
       "product": either("", "a manual", "manual", "a manual on slaughter hygiene", "manual on slaughter hygiene")})),
    ("H", "Staff"),
    ("p", "The establishment is one Chief Veterinary Officer, two Veterinary Officers and six Animal Health Assistants; one post "
     "of Meat Inspector has been vacant since August 2014."),
    ("H", "Other matters"),
    ("p", "The Unit does not propose to reopen the Gingerland abattoir. Farmers are requested to report losses promptly."),
    ("h", "Records", "", "Records"),
    ("p",
     ("From July to December |the Unit |shall |also |{pilot an electronic register of livestock movements}|, EC$ 35,000 having been "
      "voted for the purpose|.",
      when(said("From |July to December"), "2016-H2"),
      {"lead": either("the Unit", "Unit", "Veterinary Services Unit"), "product": either("", "electronic register of livestock movements", "an electronic register of livestock movements", "electronic register"),
       "resources": either("", "EC$ 35,000", "EC$ 35,000 having been voted for the purpose"), "budget": "35000", "currency": "XCD", "quantity": either("", "1")})),
]  # fmt: skip

COUNTY = [
    ("p", "Tamarack County Elections Office – FY 2023 work plan (calendar year). One page, as the Board asked. "
     "2022 recap: 3 elections, 41,207 ballots, 0 recounts."),
    ("h", "VOTERS", "", "VOTERS"),
    ("p",
     ("Feb–Mar: |{mail address-confirmation cards to all 58,000 households}| (Lead: Registration Desk|; funds: HAVA "
      "grant)|.",
      when("Feb–Mar", "2023-02/2023-03"),
      {"lead": "Registration Desk", "resources": "HAVA grant", "quantity": either("58000", ""), "product": either("", "address-confirmation cards")}),
     ("Q2: |{translate the voter guide into Hmong and Spanish}| (Lead: Outreach|; product: 2 guides)|.",
      when("Q2", "2023-Q2"), {"lead": "Outreach", "product": "2 guides", "quantity": "2"})),
    ("h", "POLL WORKERS", "", "POLL WORKERS"),
    ("p",
     ("{Recruit 90 bilingual poll workers}| by June 30| (Lead: HR liaison)|.",
      by(said("by |June 30"), "2023-06-30"), {"lead": "HR liaison", "quantity": "90", "product": ""}),
     ("Aug: |{hold train-the-trainer workshop}| at Tamarack Community College| (Lead: Deputy Clerk|; funds: general "
      "fund, $7,200)|.",
      when("Aug", "2023-08"),
      {"lead": "Deputy Clerk", "resources": either("general fund, $7,200", "general fund"), "budget": "7200", "currency": "USD",
       "place": said("at |Tamarack Community College"), "product": either("", "workshop"), "quantity": either("", "1")}),
     "No stipend increase planned this year."),
    ("h", "EQUIPMENT", "", "EQUIPMENT"),
    ("p",
     ("Sept 11–22: |{test logic and accuracy of 64 tabulators}| (Lead: Warehouse|; product: signed test log)|.",
      when("Sept 11–22", "2023-09", "2023-09-11", "2023-09-22"),
      {"lead": "Warehouse", "product": "signed test log", "quantity": either("64", "1", "")}),
     "Vendors: please route quotes through Purchasing."),
    ("p", "Questions – clerk@tamarackcounty.example. Posted 12/30/2022."),
]  # fmt: skip
