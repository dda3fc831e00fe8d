"""Deciding on the page: what each button records, undo, skip, two people at once, threads, corrections, a run in between."""

from __future__ import annotations

import csv
import io
import re
import shutil
import threading
from collections.abc import Iterator

import pytest
from review_desktop import Browser, Desktop, fields, open_desktop

from pipeline.dataset.corrections import apply
from pipeline.model.dataset import Decision
from pipeline.review import pages
from pipeline.review.card import Card
from pipeline.review.office import Caller
from pipeline.review.pairs import Pair
from pipeline.store.csvfiles import load_dataset
from pipeline.store.decisions import load
from pipeline.store.journal import act_of


@pytest.fixture
def colleague(desktop: Desktop) -> Iterator[Desktop]:
    """Another person at another server over the same dataset."""
    made = open_desktop(desktop.folder, "Luis")
    yield made
    made.close()


def pair_of(page: str) -> tuple[str, str]:
    form = fields(page, "decide")
    return form["from"], form["to"]


def rows(desktop: Desktop) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(desktop.decisions())))


BUTTONS = [
    # button, decision and relation that it records for a link that the program made as `split`
    ("accept", "confirmed", "split"),
    ("reject", "rejected", "split"),
    ("related", "confirmed", "related"),
    ("split", "confirmed", "split"),
    ("merge", "confirmed", "merge"),
]


@pytest.mark.parametrize(("button", "decision", "relation"), BUTTONS)
def test_a_button_records_a_decision_and_the_next_card_comes(
    desktop: Desktop, button: str, decision: str, relation: str
) -> None:
    first = desktop.get("/")
    following = desktop.press(first, button, comment=" a\n comment; with, marks ")
    assert pair_of(following) != pair_of(first)
    (row,) = rows(desktop)
    assert (row["from_id"], row["to_id"]) == pair_of(first)
    assert (row["decision"], row["relation"], row["comment"]) == (decision, relation, "a comment; with, marks")
    assert row["decided_by"] == "Ana" and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", row["decided_at"])
    assert row["from_text"] and row["to_text"]
    assert "1 de " in following


def test_accept_takes_the_relation_that_was_chosen(desktop: Desktop) -> None:
    desktop.press(desktop.get("/"), "accept", relation="successor")
    assert rows(desktop)[0]["relation"] == "successor"
    desktop.press(desktop.get("/"), "accept", relation="nonsense")
    assert rows(desktop)[1]["relation"] in {"continues", "split", "merge", "successor", "translation", "related"}


def test_a_candidate_that_is_accepted_is_added(desktop: Desktop) -> None:
    candidate = next(p for p in desktop.office.desk.content.pairs if p.origin == "candidate" and p.in_queue)
    page = desktop.get(f"/pair?from={candidate.from_id}&to={candidate.to_id}")
    desktop.press(page, "accept")
    assert rows(desktop)[0]["decision"] == "added"


def test_undo_shows_the_card_again_and_takes_the_row_back(desktop: Desktop) -> None:
    first = desktop.get("/")
    second = desktop.press(first, "accept")
    again = desktop.post("/undo", **fields(second, "undo"))
    assert pair_of(again) == pair_of(first)
    assert rows(desktop) == []
    following = desktop.press(again, "reject")
    assert pair_of(following) == pair_of(second), "after an undo the queue goes on where it was"
    assert [r["decision"] for r in rows(desktop)] == ["rejected"]


def test_undo_goes_back_step_by_step(desktop: Desktop) -> None:
    pages = [desktop.get("/")]
    for _ in range(3):
        pages.append(desktop.press(pages[-1], "accept"))
    page = pages[-1]
    for before in reversed(pages[:-1]):
        page = desktop.post("/undo", **fields(page, "undo"))
        assert pair_of(page) == pair_of(before)
    assert rows(desktop) == []
    assert "disabled" in page.partition('data-key="z"')[2][:20], "nothing is left to undo"


def test_sending_a_card_twice_is_one_decision(desktop: Desktop) -> None:
    page = desktop.get("/")
    desktop.press(page, "accept")
    desktop.press(page, "accept")
    assert len(rows(desktop)) == 1


def test_going_back_and_choosing_otherwise_is_not_lost_in_silence(desktop: Desktop) -> None:
    page = desktop.get("/")
    desktop.press(page, "accept")
    answer = desktop.press(page, "reject", status=409)
    assert "Esta ficha no estaba al día" in answer
    desktop.press(answer, "reject")
    assert [r["decision"] for r in rows(desktop)] == ["confirmed", "rejected"]


def test_many_at_once_trip_over_nothing(desktop: Desktop) -> None:
    """Eight browsers deciding, correcting and looking, while a run swaps the folder under them."""
    faults: list[object] = []

    def work(number: int) -> None:
        browser = Browser(desktop.browser.host, dict(desktop.browser.cookies))
        for n in range(6):
            view = ("", "?year=2016", "?q=taller", "?lead=WG")[(number + n) % 4]
            card = browser.get(f"/{view}")
            if "/decide" in card.text:
                answer = browser.post("/decide", {**fields(card.text, "decide"), "act": "accept"})
                faults.extend([answer.status] if answer.status not in {200, 409} else [])
            page = browser.get("/activity?id=2018-en:1.4&field=lead").text
            browser.post("/correct", {**fields(page, "correct"), "value": f"Panamá {number} {n}"})
            others = [browser.get(p).status for p in ("/links?q=red", "/history", "/activities.csv", "/thread?id=t003")]
            faults.extend(s for s in others if s != 200)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for n in range(3):
        new = desktop.folder.with_name(f"new{n}")
        shutil.copytree(desktop.folder, new, ignore=shutil.ignore_patterns(".*"))
        desktop.folder.rename(desktop.folder.with_name(f"old{n}"))
        new.rename(desktop.folder)
    for thread in threads:
        thread.join()
    assert faults == []
    made = rows(desktop)
    assert len({(r["from_id"], r["to_id"]) for r in made}) == len(made) > 10, "nobody decided what another had decided"


def test_a_skipped_card_comes_last_and_is_not_exported(desktop: Desktop) -> None:
    first = desktop.get("/?area=2018-en/1")
    page = desktop.press(first, "skip")
    seen = {pair_of(page)}
    while '<form method="post" action="/decide"' in page:
        assert pair_of(page) != pair_of(first)
        page = desktop.press(page, "reject")
        if '<form method="post" action="/decide"' in page:
            seen.add(pair_of(page))
    assert "1 pareja saltada" in page
    again = desktop.get("/?area=2018-en/1&skipped=1")
    assert pair_of(again) == pair_of(first)
    page = desktop.press(again, "accept")
    assert "No queda nada por revisar en esta vista" in page
    assert len(rows(desktop)) == len(seen) + 1


def test_the_last_decision_leads_to_the_finished_state(desktop: Desktop) -> None:
    page = desktop.get("/")
    for _ in range(300):
        if '<form method="post" action="/decide"' not in page:
            break
        page = desktop.press(page, "accept")
    assert "No queda nada por revisar" in page and "están decididas. Gracias." in page
    drawn = sum(p.sampled for p in desktop.office.desk.content.pairs)
    assert drawn and f"se confirm{'ó' if drawn == 1 else 'aron'} {drawn}" in page
    assert "No queda nada" in desktop.get("/") and "Nothing left to review" in desktop.get("/?lang=en")


def test_a_stale_card_says_so_and_records_nothing(desktop: Desktop, colleague: Desktop) -> None:
    mine, theirs = desktop.get("/"), colleague.get("/")
    assert pair_of(mine) == pair_of(theirs)
    colleague.press(theirs, "reject", comment="not the same body")
    answer = desktop.press(mine, "accept", status=409, comment="mine stays in the field")
    assert "Esta ficha no estaba al día" in answer and "Luis" in answer
    assert "not the same body" in answer and "mine stays in the field" in answer
    assert [r["decided_by"] for r in rows(desktop)] == ["Luis"]
    desktop.press(answer, "accept")
    assert [(r["decided_by"], r["decision"]) for r in rows(desktop)] == [("Luis", "rejected"), ("Ana", "confirmed")]


def test_what_others_do_while_a_card_is_made_counts_as_not_seen(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between choosing the pair and writing the page somebody decides it: found by eight browsers at once."""
    real = pages.card_of

    def meanwhile(caller: Caller, pair: Pair) -> Card:
        made = real(caller, pair)
        row = Decision(pair.from_id, pair.to_id, "", "", "rejected", "", "", "Luis", "2026-01-01T00:00:00.000Z")
        caller.desk.record([act_of(row, "luis")])
        return made

    monkeypatch.setattr(pages, "card_of", meanwhile)
    page = desktop.get("/")
    monkeypatch.undo()
    assert "Luis" in desktop.press(page, "accept", status=409)
    assert [r["decided_by"] for r in rows(desktop)] == ["Luis"]


def test_two_people_see_each_others_progress(desktop: Desktop, colleague: Desktop) -> None:
    first = colleague.get("/")
    colleague.press(first, "accept")
    page = desktop.get("/")
    assert pair_of(page) != pair_of(first) and "1 de " in page
    assert "Luis" in desktop.get("/history")


def test_undoing_my_decision_leaves_a_later_one_of_another_person(desktop: Desktop, colleague: Desktop) -> None:
    mine = desktop.get("/")
    after = desktop.press(mine, "accept")
    start, end = pair_of(mine)
    colleague.press(colleague.get(f"/pair?from={start}&to={end}"), "reject")
    desktop.post("/undo", **fields(after, "undo"))
    assert [(r["decided_by"], r["decision"]) for r in rows(desktop)] == [("Luis", "rejected")]


def test_a_card_whose_texts_a_run_changed_is_stale(desktop: Desktop) -> None:
    page = desktop.get("/")
    start, _ = pair_of(page)
    text = desktop.office.desk.content.activities[start].activity
    file = desktop.folder / "activities.csv"
    file.write_text(file.read_text(encoding="utf-8").replace(text, text + " y otra cosa"), encoding="utf-8")
    assert "cambió los textos" in desktop.press(page, "accept", status=409)
    assert rows(desktop) == []


def test_decisions_taken_while_a_run_swaps_the_folder_are_kept(desktop: Desktop) -> None:
    page = desktop.press(desktop.get("/"), "accept")
    desktop.office.desk.export()
    new = desktop.folder.with_name("new")
    shutil.copytree(desktop.folder, new)  # the run read the decisions here
    page = desktop.press(page, "reject")
    desktop.folder.rename(desktop.folder.with_name("old"))
    new.rename(desktop.folder)
    shutil.rmtree(desktop.folder.with_name("old"))
    desktop.press(page, "related")
    assert len(load(desktop.folder)[0]) == 3
    assert len(rows(desktop)) == 3
    assert "3 de " in desktop.get("/")


def test_rows_that_a_colleague_wrote_into_the_file_are_seen_at_once(desktop: Desktop) -> None:
    page = desktop.get("/")
    start, end = pair_of(page)
    header = "from_id,to_id,from_text,to_text,decision,relation,comment,decided_by,decided_at\n"
    text = f"{header}{start},{end},a,b,rejected,,,Eva,2026-01-01T00:00:00Z\n"
    (desktop.folder / "decisions.csv").write_text(text, encoding="utf-8")
    assert pair_of(desktop.get("/")) != (start, end)
    assert "Eva" in desktop.get("/history")
    assert "Eva" in desktop.press(page, "accept", status=409)


def test_a_member_is_taken_out_of_its_thread_and_the_rest_stays_together(desktop: Desktop) -> None:
    page = desktop.get("/thread?id=t003")
    forms = re.findall(r'<form method="post" action="/take-out".*?</form>', page, re.S)
    form = next(f for f in forms if 'name="join"' in f)
    hidden = dict(re.findall(r'name="([^"]+)" value="([^"]*)"', form))
    after = desktop.post("/take-out", **hidden)
    made = rows(desktop)
    leaving = hidden["id"]
    assert {r["decision"] for r in made if leaving in (r["from_id"], r["to_id"])} == {"rejected"}
    joined = [r for r in made if leaving not in (r["from_id"], r["to_id"])]
    assert joined and all(r["decision"] == "added" for r in joined)
    assert after.count("fuera desde la próxima ejecución") == 1
    undone = desktop.post("/undo", **fields(after, "undo"))
    assert rows(desktop) == [], "everything that one click did is undone with one click"
    assert undone


def test_a_member_can_leave_without_joining_the_rest(desktop: Desktop) -> None:
    page = desktop.get("/thread?id=t003")
    forms = re.findall(r'<form method="post" action="/take-out".*?</form>', page, re.S)
    hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', next(f for f in forms if "join" in f)))
    desktop.post("/take-out", **hidden)
    assert {r["decision"] for r in rows(desktop)} == {"rejected"}


def test_any_two_activities_can_be_linked_by_search(desktop: Desktop) -> None:
    found = desktop.get("/add?id=2018-en:1.4&q=boletin")
    address = re.search(r'href="(/pair\?from=2018-en%3A1.4&amp;to=([^"]+))"', found)
    assert address
    page = desktop.get(address.group(1).replace("&amp;", "&"))
    assert "El programa no propuso esta pareja" in page
    desktop.press(page, "accept", relation="related")
    (row,) = rows(desktop)
    assert (
        row["decision"] == "added" and row["relation"] == "related" and "2018-en:1.4" in (row["from_id"], row["to_id"])
    )
    assert "añadido por una persona" in desktop.get("/links?status=added")


def test_a_correction_is_kept_shown_and_applied_by_the_next_run(desktop: Desktop) -> None:
    page = desktop.get("/activity?id=2018-en:1.4&field=lead")
    after = desktop.post("/correct", **{**fields(page, "correct"), "value": "  Technical \n Secretariat "})
    assert "Corregido" in after and "Technical Secretariat" in after
    assert "Technical Secretariat" in desktop.get("/activities?q=technical+secretariat")
    desktop.office.desk.export()
    (row,) = load(desktop.folder)[1]
    assert (row.activity_id, row.field, row.old, row.new) == ("2018-en:1.4", "lead", "WG", "Technical Secretariat")
    assert (row.corrected_by, (desktop.folder / "corrections.csv").exists()) == ("Ana", True)
    activities, problems = apply(load_dataset(desktop.folder).activities, [row])
    fixed = next(a for a in activities if a.activity_id == "2018-en:1.4")
    assert fixed.lead == "Technical Secretariat" and "corrected" in fixed.flags and problems == ()
    undone = desktop.post("/undo", **fields(after, "undo"))
    assert "Technical Secretariat</bdi>" not in undone.partition('class="facts"')[2].partition("</table>")[0]
    assert desktop.office.desk.content.activities["2018-en:1.4"].lead == "WG"


REFUSED = [
    ("quantity", "muchos", "Escriba un número"),
    ("period", "2018-H3", "Escriba un período"),
    ("start_date", "30/06/2018", "Escriba la fecha"),
    ("lead_bodies", "México y el BID", "Escriba códigos"),
    ("product_type", "sausage", "no admite este valor"),
    ("activity", "   ", "no puede quedar vacío"),
]


@pytest.mark.parametrize(("field", "value", "said"), REFUSED)
def test_a_value_that_does_not_fit_is_refused_beside_its_field(
    desktop: Desktop, field: str, value: str, said: str
) -> None:
    page = desktop.get(f"/activity?id=2018-en:1.4&field={field}")
    answer = desktop.post("/correct", 400, **{**fields(page, "correct"), "value": value})
    assert said in answer
    assert desktop.office.desk.standing.acts == []


TAKEN = [
    ("quantity", "1.500,5", None),  # neither a thousands mark nor a decimal one can be told: refused
    ("quantity", "1.500", "1500"),
    ("quantity", "3,5", "3.5"),
    ("period", "2018-q1 / 2018-q2", "2018-Q1/2018-Q2"),
    ("lead_bodies", "mx, idb; mx", "MX;IDB"),
    ("product_type", ["report", "guide"], "report;guide"),
    ("lead", "", ""),
]


@pytest.mark.parametrize(("field", "value", "cell"), TAKEN, ids=str)
def test_what_people_type_becomes_a_cell(desktop: Desktop, field: str, value: object, cell: str | None) -> None:
    page = desktop.get(f"/activity?id=2018-en:1.4&field={field}")
    desktop.post("/correct", 400 if cell is None else 200, **{**fields(page, "correct"), "value": value})
    found = load(desktop.folder)[1]
    assert [c.new for c in found] == ([] if cell is None else [cell])


def test_a_stale_correction_says_so(desktop: Desktop, colleague: Desktop) -> None:
    mine = desktop.get("/activity?id=2018-en:1.4&field=lead")
    theirs = colleague.get("/activity?id=2018-en:1.4&field=lead")
    colleague.post("/correct", **{**fields(theirs, "correct"), "value": "Peru"})
    answer = desktop.post("/correct", 409, **{**fields(mine, "correct"), "value": "Chile"})
    assert "no estaba al día" in answer and "Luis" in answer and "Chile</textarea>" in answer
    assert [c.new for c in load(desktop.folder)[1]] == ["Peru"]


def test_a_name_is_asked_for_and_stands_beside_decisions(desktop: Desktop) -> None:
    desktop.post("/about-you", 400, name="  ")
    desktop.post("/about-you", name="Señora  Ñandú <b>", keys="1")
    desktop.press(desktop.get("/"), "accept")
    assert rows(desktop)[0]["decided_by"] == "Señora Ñandú <b>"
    assert "&lt;b&gt;" in desktop.get("/history") and 'data-keys="on"' in desktop.get("/")
    desktop.post("/about-you", name="Eva")
    assert 'data-keys="off"' in desktop.get("/")
