"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const radios = all("input[name=lang]");
  const lang = () => (radios[0].checked ? "es" : "en");

  const speak = () => {
    root.lang = lang();
    for (const option of all("option[data-es]")) option.textContent = option.dataset[lang()];
    show();
  };

  // Filter of the matrix: by words (accents and capitals do not matter) and by state in the last year.
  const form = document.querySelector(".filter");
  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const texts = new Map();
  const open = new Map();
  function show() {
    if (!form) return;
    const words = plain(form.find.value).split(/\s+/).filter(Boolean);
    const state = form.state.value;
    let found = 0;
    for (const group of all(".mx")) {
      let here = 0;
      for (const row of all("tbody tr", group)) {
        if (words.length && !texts.has(row)) texts.set(row, plain(row.textContent));
        const last = row.lastElementChild;
        const is = (name) => !!last.querySelector("." + name);
        const goesOn = () => !!last.querySelector(".m") && !is("new") && !is("dropped") && !is("first");
        const fits = { "": () => true, on: goesOn, new: () => is("new"), dropped: () => is("dropped"),
          q: () => !!row.querySelector(".q") }[state]();
        row.hidden = !(fits && words.every((word) => texts.get(row).includes(word)));
        if (!row.hidden) here += 1;
      }
      found += here;
      group.hidden = !here;
      if (words.length || state) {
        if (!open.has(group)) open.set(group, group.open);
        group.open = here > 0 && found < 400;
      } else if (open.has(group)) {
        group.open = open.get(group);
        open.delete(group);
      }
    }
    form.found.value = words.length || state ? String(found) : "";
  }
  if (form) {
    form.hidden = false;
    form.addEventListener("input", show);
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  // Marks: one tab stop a table, arrows move between marks, Escape puts the card away.
  for (const table of all(".mx table")) {
    all(".m", table).forEach((mark, n) => { mark.tabIndex = n ? -1 : 0; });
    table.addEventListener("focusin", (event) => {
      const mark = event.target.closest(".m");
      if (!mark) return;
      for (const other of all('.m[tabindex="0"]', table)) other.tabIndex = -1;
      mark.tabIndex = 0;
    });
  }
  document.addEventListener("keydown", (event) => {
    const mark = document.activeElement && document.activeElement.closest(".m");
    if (!mark) return;
    if (event.key === "Escape") mark.blur();
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    const marks = all(".mx[open] tr:not([hidden]) .m");
    let to;
    if (step[0]) {
      const row = marks.filter((m) => m.closest("tr") === mark.closest("tr"));
      to = row[row.indexOf(mark) + step[0]];
    } else {
      const column = mark.closest("td").cellIndex;
      const same = marks.filter((m) => m.closest("td").cellIndex === column);
      to = same[same.indexOf(mark) + step[1]];
    }
    if (to) to.focus();
  });
  const place = (event) => {
    const mark = event.target.closest && event.target.closest(".m");
    if (!mark) return;
    const box = mark.getBoundingClientRect();
    mark.classList.toggle("up", box.bottom + 220 > innerHeight && box.top > 260);
  };
  document.addEventListener("focusin", place);
  document.addEventListener("pointerover", place);

  // A link into a closed part opens it; paper shows every part.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    const part = target && target.closest("details:not([open])");
    if (part) { part.open = true; target.scrollIntoView(); }
  };
  addEventListener("hashchange", reveal);
  let closed = [];
  addEventListener("beforeprint", () => { closed = all("details:not([open])"); for (const d of closed) d.open = true; });
  addEventListener("afterprint", () => { for (const d of closed) d.open = false; });

  for (const radio of radios) radio.addEventListener("change", speak);
  speak();
  reveal();
})();
