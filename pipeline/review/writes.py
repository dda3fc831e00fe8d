"""The forms: every one records acts in the journal and sends the browser on. A stale card is shown anew, and says so."""

from __future__ import annotations

from urllib.parse import parse_qsl

from starlette.responses import Response

from pipeline.dataset.corrections import cell_of
from pipeline.model.dataset import Correction, Decision
from pipeline.review.fields import LABELS, entered
from pipeline.review.office import YEAR, Caller, digest, named, new_request
from pipeline.review.pages import activity_page, card, missing, thread_by_id, thread_page
from pipeline.review.pairs import Pair, usual_relation
from pipeline.review.threadview import holding, joins_without, links_within
from pipeline.review.view import View
from pipeline.store.columns import RELATIONS
from pipeline.store.journal import Act, Stale, act_of, field_subject, now

LONGEST_COMMENT = 2000


def decide(caller: Caller) -> Response:
    """A card's buttons."""
    pair = caller.desk.pair(caller.field("from"), caller.field("to"))
    if pair is None:
        return missing(caller)
    view, act = View.of(dict(parse_qsl(caller.field("view")))), caller.field("act")
    then = "queue" if caller.field("then") == "queue" else "pair"
    activities = caller.desk.content.activities
    texts = (activities[pair.from_id].activity, activities[pair.to_id].activity)
    request = caller.field("request")[:64] or new_request()
    if act == "skip":
        made = Act("skip", pair.subject, request, caller.person, now())
    elif act in {"accept", "reject", "related", "split", "merge"}:
        made = act_of(_decision(caller, pair, act, texts), request)
    else:
        return missing(caller, 400)
    if (caller.field("from_text"), caller.field("to_text")) != tuple(digest(t) for t in texts):
        return card(caller, pair, view, then, 409, stale="texts", comment=caller.field("comment")[:LONGEST_COMMENT])
    try:
        done = caller.desk.record([made], {pair.subject: seen(caller)})
    except Stale as stale:
        caller.look()
        return card(caller, pair, view, then, 409, stale=stale.act, comment=caller.field("comment")[:LONGEST_COMMENT])
    if then == "queue":
        return caller.go("/", **view.items, skipped=caller.field("skipped"), did=done[0].seq)
    return caller.go("/pair", **{"from": pair.from_id, "to": pair.to_id}, **view.items, did=done[0].seq)


def _decision(caller: Caller, pair: Pair, act: str, texts: tuple[str, str]) -> Decision:
    asked = caller.field("relation")
    relation = act if act in {"related", "split", "merge"} else asked if asked in RELATIONS else pair.relation
    word = "rejected" if act == "reject" else "confirmed" if pair.origin == "link" else "added"
    comment = " ".join(caller.field("comment")[:LONGEST_COMMENT].replace("\x00", "").split())
    return Decision(pair.from_id, pair.to_id, *texts, word, relation, comment, caller.person, now())


def seen(caller: Caller) -> int:
    """The place in the journal that the person's page was made from; 0 if the form does not say."""
    number = caller.field("seen")
    return int(number) if number.isdigit() and len(number) < 16 else 0


def undo(caller: Caller) -> Response:
    """Take back everything that was recorded with one form."""
    standing = caller.desk.standing
    target = caller.field("target")
    first = standing.by_seq.get(int(target)) if target.isdigit() and len(target) < 16 else None
    if first is None or first.kind == "withdrawal":
        return missing(caller)
    together = [a for a in standing.acts if a.request == first.request and a.seq not in standing.withdrawn]
    request = f"undo:{first.request}:{first.seq}"
    acts = [Act("withdrawal", a.subject, request, caller.person, now(), None, a.seq) for a in together]
    caller.desk.record(acts)
    view = View.of(dict(parse_qsl(caller.field("view"))))
    if caller.field("then") == "history":
        return caller.go("/history", undid=first.seq)
    if isinstance(first.row, Correction):
        return caller.go("/activity", id=first.row.activity_id, field=first.row.field, undid=first.seq)
    pair = _pair_of(caller, first)
    if pair is None:
        return caller.go("/history", undid=first.seq)
    then = "queue" if caller.field("then") == "queue" else ""
    return caller.go("/pair", **{"from": pair.from_id, "to": pair.to_id}, then=then, **view.items, undid=first.seq)


def _pair_of(caller: Caller, act: Act) -> Pair | None:
    if isinstance(act.row, Decision):
        return caller.desk.pair(act.row.from_id, act.row.to_id)
    return caller.desk.content.pair_by_subject.get(act.subject)


def correct(caller: Caller) -> Response:
    """A field of an activity gets the value that a person typed."""
    activity = caller.desk.content.activities.get(caller.field("id"))
    field = caller.field("field")
    if activity is None or field not in LABELS:
        return missing(caller)
    value = entered(field, caller.form.get("value", []))
    if value.fault:
        return activity_page(caller, activity, field, 400, typed=value.cell, fault=value.fault)
    old = cell_of(activity, field)
    if value.cell == old:
        return caller.go("/activity", id=activity.activity_id, field=field)
    row = Correction(activity.activity_id, field, old, value.cell, caller.person, now())
    subject = field_subject(activity.activity_id, field)
    try:
        done = caller.desk.record([act_of(row, caller.field("request")[:64] or new_request())], {subject: seen(caller)})
    except Stale as stale:
        caller.look()
        return activity_page(caller, activity, field, 409, typed=value.cell, stale=stale.act)
    return caller.go("/activity", id=activity.activity_id, field=field, did=done[0].seq)


def take_out(caller: Caller) -> Response:
    """Take a member out of its thread: its links are rejected, and the rest is joined again if the person wants it."""
    desk = caller.desk
    thread = thread_by_id(caller, caller.field("thread"))
    leaving = caller.field("id")
    ids = desk.content.members.get(thread.thread_id, []) if thread is not None else []
    if thread is None or leaving not in ids:
        return missing(caller)
    request = caller.field("request")[:64] or new_request()
    rows = []
    for pair in links_within(desk, ids):
        if leaving in (pair.from_id, pair.to_id) and pair in holding(desk, ids):
            rows.append(_word(caller, pair.from_id, pair.to_id, "rejected", desk.relation(pair)))
    if caller.field("join"):
        for one, other in joins_without(desk, holding(desk, ids), ids, leaving):
            known = desk.pair(one.activity_id, other.activity_id)
            word = "confirmed" if known is not None and known.origin == "link" else "added"
            rows.append(_word(caller, one.activity_id, other.activity_id, word, usual_relation(one, other)))
    if not rows:
        return caller.go("/thread", id=thread.thread_id)
    acts = [act_of(r, request) for r in rows]
    try:
        done = desk.record(acts, {a.subject: seen(caller) for a in acts})
    except Stale as stale:
        caller.look()
        return thread_page(caller, thread, 409, stale.act)
    return caller.go("/thread", id=thread.thread_id, did=done[0].seq)


def _word(caller: Caller, from_id: str, to_id: str, word: str, relation: str) -> Decision:
    activities = caller.desk.content.activities
    texts = (activities[from_id].activity, activities[to_id].activity)
    return Decision(from_id, to_id, *texts, word, relation, "", caller.person, now())


def about_you(caller: Caller) -> Response:
    """A person's name and whether keys are on."""
    name = " ".join(caller.field("name").split())[:60]
    if not name:
        return caller.page("you.html", 400, invited="", fault="name")
    response = caller.go("/you")
    response.set_cookie("hilo_person", named(name), max_age=YEAR, samesite="strict", httponly=True)
    response.set_cookie(
        "hilo_keys", "on" if caller.field("keys") else "off", max_age=YEAR, samesite="strict", httponly=True
    )
    return response


def invite(caller: Caller) -> Response:
    """A fresh one-time address, for another person or another browser."""
    host = caller.request.headers["host"]
    return caller.page("you.html", invited=f"http://{host}/?token={caller.office.doorkeeper.token()}", fault="")
