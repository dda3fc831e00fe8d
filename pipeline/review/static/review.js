"use strict";
// The review page works without this script. It adds: decisions by single keys, a guard against sending a form twice,
// a click anywhere on a page of the document, and the marked place brought into sight.

document.documentElement.classList.add("js");
const keysOn = document.documentElement.dataset.keys !== "off";
if (keysOn) document.documentElement.classList.add("keys");

// The line that says what was just done belongs to this moment: a reload or a shared address should not repeat it.
const here = new URL(window.location.href);
if (here.searchParams.has("did") || here.searchParams.has("undid")) {
  here.searchParams.delete("did");
  here.searchParams.delete("undid");
  window.history.replaceState(null, "", here);
}

function writing(element) {
  return element.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
  if (event.key === "Escape" && writing(event.target)) {
    event.target.blur();
    return;
  }
  if (!keysOn || writing(event.target)) return;
  const wanted = event.key.toLowerCase();
  const target = [...document.querySelectorAll("[data-key]")].find((e) => e.dataset.key === wanted && !e.disabled);
  if (!target) return;
  event.preventDefault();
  const details = target.closest("details");
  if (details) details.open = true;
  if (target.matches("input, textarea, select")) target.focus();
  else target.click();
});

// A second press before the next card is there must not decide the next card.
let sent = false;
document.addEventListener("submit", (event) => {
  if (event.target.method !== "post") return;
  if (sent) event.preventDefault();
  sent = true;
});
window.addEventListener("pageshow", () => { sent = false; });

for (const page of document.querySelectorAll("svg.page")) {
  page.addEventListener("click", (event) => {
    if (event.target.closest("a")) return;
    const box = page.getBoundingClientRect();
    const size = page.viewBox.baseVal;
    const asked = new URLSearchParams({
      document: page.dataset.document,
      page: page.dataset.page,
      x: ((event.clientX - box.left) / box.width * size.width).toFixed(1),
      y: ((event.clientY - box.top) / box.height * size.height).toFixed(1),
    });
    window.location.assign("/at?" + asked);
  });
}

function bringIntoSight() {
  const frame = document.querySelector(".paper, .passage:not(.short)");
  const spot = frame && (frame.querySelector("#spot, [data-spot]") || frame.querySelector("[data-row]"));
  if (!spot) return;
  const inside = spot.getBoundingClientRect(), outside = frame.getBoundingClientRect();
  frame.scrollTop += inside.top - outside.top - Math.max(20, (outside.height - inside.height) / 2);
}
bringIntoSight();
window.addEventListener("load", bringIntoSight);

for (const field of document.querySelectorAll("textarea")) {
  const grow = () => { field.rows = Math.min(8, Math.max(field.rows, field.value.split("\n").length)); };
  field.addEventListener("input", grow);
}
