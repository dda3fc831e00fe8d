"""How fast the review page answers: 5,000 invented activities over 10 years, a real server, a decision after the other.

    python -m bench.review_page [activities] [decisions]

Prints the time from start to a listening server, the first page, the median and the 95th percentile of a decision (the
form sent, stored with a full sync, and the next card received), and of the other pages. On a busy machine the processor
time of a decision is the figure to compare.
"""

from __future__ import annotations

import http.client
import random
import re
import statistics
import sys
import tempfile
import threading
import time
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlencode

import uvicorn

from pipeline.model.dataset import Activity, Appearance, Candidate, Dataset, DocumentRow, Link, Thread
from pipeline.review.app import build
from pipeline.review.server import listen
from pipeline.store.csvfiles import dataset_texts

YEARS = range(2015, 2025)
WORDS = (
    *("taller", "regional", "de", "software", "público", "adaptación", "del", "sistema", "informe", "intercambio"),
    *("cooperación", "horizontal", "estudio", "datos", "abiertos", "boletín", "medición", "indicadores", "gobierno"),
    *("digital", "innovación", "encuesta", "guía", "plataforma", "reunión", "anual", "registro", "civil"),
)


def invented(size: int) -> Dataset:
    """`size` activities spread over ten years; each has a link to the next year and candidates beside it."""
    draw = random.Random(7)
    each = size // len(YEARS)
    documents, activities, links, candidates, continuity = [], [], [], [], []
    for year in YEARS:
        documents.append(DocumentRow(f"{year}-es", f"{year}.txt", "", "text", f"Plan {year}", year, "es"))
        for n in range(each):
            text = " ".join(draw.choices(WORDS, k=12))
            key = f"{year}-es:{n // 25 + 1}.{n % 25 + 1}"
            activities.append(
                Activity(
                    key, f"{year}-es", year, "es", str(n // 25 + 1), f"Área {n // 25 + 1}", f"{n}", activity=text,
                    product="Informe", lead="Grupo de trabajo", lead_bodies=(draw.choice(("WG", "MX", "CL")),), period=f"{year}-H1",
                )
            )  # fmt: skip
            continuity.append(Appearance(f"t{n:04}", year, key))
    by_year = [activities[i * each : (i + 1) * each] for i in range(len(YEARS))]
    for earlier, later in pairwise(by_year):
        for n, one in enumerate(earlier):
            to = later[n].activity_id
            links.append(
                Link(f"{one.activity_id}--{to}", one.activity_id, to, "continues", draw.random() ** 0.3, "meaning 0.7")
            )
            for rank in (1, 2, 3):
                other = later[(n + rank) % each].activity_id
                candidates.append(Candidate(one.activity_id, other, draw.random() * 0.6, rank, "meaning 0.5"))
    threads = [
        Thread(f"t{n:04}", f"Hilo {n}", f"Thread {n}", 2015, 2024, tuple(YEARS), "continuing") for n in range(each)
    ]
    return Dataset(
        documents=tuple(documents), activities=tuple(activities), links=tuple(links), candidates=tuple(candidates),
        threads=tuple(threads), continuity=tuple(continuity),
    )  # fmt: skip


class Client:
    """One kept connection, as a browser has."""

    def __init__(self, port: int) -> None:
        self.host = f"127.0.0.1:{port}"
        self.connection = http.client.HTTPConnection(self.host)
        self.cookie = ""

    def send(self, method: str, path: str, form: dict[str, str] | None = None) -> str:
        headers = {"Cookie": self.cookie, "Origin": f"http://{self.host}"}
        body = urlencode(form) if form is not None else None
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read().decode("utf-8")
        if answer.status == 303:
            return self.send("GET", answer.headers["location"])
        assert answer.status == 200, answer.status
        self.cookie = self.cookie or (answer.headers["set-cookie"] or "").partition(";")[0]
        return text


def decide(client: Client, page: str, act: str) -> str:
    form = re.search(r'<form method="post" action="/decide".*?</form>', page, re.S)
    assert form
    fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form.group()))
    return client.send("POST", "/decide", {**fields, "act": act, "relation": "continues"})


def main(size: int = 5000, decisions: int = 200) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "outputs"
        folder.mkdir()
        for name, text in dataset_texts(invented(size)).items():
            (folder / name).write_text(text, encoding="utf-8", newline="")
        began = time.perf_counter()
        listening = listen("127.0.0.1", 0)
        port = listening.getsockname()[1]
        guard, office = build(folder, [f"127.0.0.1:{port}"], person="bench")
        server = uvicorn.Server(uvicorn.Config(guard, log_config=None))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        client = Client(port)
        client.send("GET", f"/?token={office.doorkeeper.token()}")
        print(f"{size} activities, {len(office.desk.content.pairs)} pairs")
        print(f"server ready          {time.perf_counter() - began:7.3f} s")
        began = time.perf_counter()
        page = client.send("GET", "/")
        print(f"first page            {time.perf_counter() - began:7.3f} s  {len(page) // 1024} kB")
        times, spent = [], time.process_time()
        for n in range(decisions):
            began = time.perf_counter()
            page = decide(client, page, "accept" if n % 3 else "reject")
            times.append(1000 * (time.perf_counter() - began))
        spent = 1000 * (time.process_time() - spent) / decisions
        times.sort()
        print(f"a decision, median    {statistics.median(times):7.1f} ms  95 %: {times[int(0.95 * len(times))]:.1f} ms")
        print(f"processor time of one {spent:6.1f} ms, the asking side included")
        for path in (
            "/links",
            "/activities?q=taller+informe",
            "/threads",
            "/thread?id=t0001",
            "/history",
            "/links.csv",
        ):
            began = time.perf_counter()
            client.send("GET", path)
            print(f"{path:<30}{1000 * (time.perf_counter() - began):7.1f} ms")
        server.should_exit = True
        thread.join()


if __name__ == "__main__":
    main(*(int(a) for a in sys.argv[1:]))
