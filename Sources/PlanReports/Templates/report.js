(() => {
"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const words = data.words;
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
// Rows beyond these wait for a button; paper has them all.
const firstRows = 50;

// A sentence with its values, as the program fills them: {n} or {n|person|people}.
const fill = (text, values) => text.replace(
  /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
  (_, name, one, many) =>
    one === undefined ? values[name] : `${values[name]} ${String(values[name]) === "1" ? one : many}`
);
const short = (number) => String(Math.round(number * 10) / 10);

// Everything is made of text nodes, so names of markup stay names.
const make = (name, properties = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value !== undefined && value !== "") element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
};

// Tables that are sorted and searched.
for (const section of document.querySelectorAll("section.listed")) {
  const table = section.querySelector("table");
  const body = table.tBodies[0];
  const search = section.querySelector(".search");
  const status = search?.querySelector("[role=status]");
  const input = search?.querySelector("input");
  const rows = [...body.rows].map((row) => ({ row, text: plain(row.textContent) }));
  let shown = firstRows;
  const more = make("p", { class: "more" });
  table.parentElement.after(more);

  function show() {
    const wanted = plain(input?.value ?? "").split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { row, text } of rows) {
      const isFound = wanted.every((word) => text.includes(word));
      row.hidden = !isFound;
      if (isFound) found += 1;
      row.classList.toggle("later", isFound && found > shown);
    }
    if (status) status.textContent = found ? fill(words.count, { found, all: rows.length }) : words.none;
    more.replaceChildren();
    if (found > shown) {
      const next = make("button", { type: "button" }, fill(words.more, { rows: Math.min(firstRows, found - shown) }));
      next.addEventListener("click", () => reveal(shown + firstRows));
      const all = make("button", { type: "button" }, fill(words.allRows, { rows: found }));
      all.addEventListener("click", () => reveal(Infinity));
      more.append(next, all);
    }
  }

  function reveal(count) {
    const first = shown;
    shown = count;
    show();
    // The button that was pressed may be gone; reading goes on at the first new row.
    rows.filter(({ row }) => !row.hidden)[first]?.row.querySelector("a")?.focus();
  }

  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = make("button", { type: "button" }, head.textContent);
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const isUp = head.getAttribute("aria-sort") !== "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      const key = ({ row }) => row.cells[column].dataset.key ?? row.cells[column].textContent;
      const isNumber = head.classList.contains("n");
      rows.sort((one, other) => {
        const [a, b] = [key(one), key(other)];
        const order = isNumber ? (parseFloat(a) || 0) - (parseFloat(b) || 0) : collator.compare(a, b);
        return isUp ? order : -order;
      });
      body.append(...rows.map(({ row }) => row));
      show();
    });
  });
  input?.addEventListener("input", () => {
    shown = firstRows;
    show();
  });
  if (search) search.hidden = false;
  show();
}

function plain(text) { return text.normalize("NFKC").toLowerCase(); }

// Details of a school or subject, opened by the address: #school-3, #subject-5.
const dialog = document.querySelector("dialog");
const title = dialog.querySelector("h2");
const detail = dialog.querySelector(".detail");
const moves = [...document.querySelectorAll("#moves tbody tr")].map((row) => ({
  name: row.cells[0].textContent, from: row.dataset.from, to: row.dataset.to,
  subject: row.dataset.subject, fromName: row.cells[1].textContent, toName: row.cells[2].textContent,
  subjectName: row.cells[3].textContent,
}));
const schoolNames = [...document.querySelectorAll("#schools tbody tr td:first-child a")]
  .reduce((names, link) => names.set(link.hash, link.textContent), new Map());
const schoolName = (index) => schoolNames.get(`#school-${index}`) ?? "";

function list(heading, items) {
  const head = make("h3", {}, heading);
  return items.length
    ? [head, make("ul", {}, ...items.map((item) => make("li", {}, make("bdi", {}, item))))]
    : [head, make("p", {}, words.nobody)];
}

function sheet(heads, rows, foot) {
  const cells = (row, name) => make("tr", {}, ...row.map((cell) => {
    const { text, style } = cell instanceof Object ? cell : { text: cell, style: "" };
    return make(name, { class: style }, text);
  }));
  const table = make("table", {}, make("thead", {}, cells(heads, "th")), make("tbody", {}, ...rows.map((row) => cells(row, "td"))));
  if (foot) table.append(make("tfoot", {}, cells(foot, "td")));
  return make("div", { class: "wide", role: "region", tabindex: "0", "aria-label": title.textContent }, table);
}

const number = (text, isBad) => ({ text: String(text), style: isBad ? "n bad" : "n" });
const periods = (pair) => {
  if (!pair) return number("");
  const [required, taught] = pair;
  const isShort = required - taught > 1e-9;
  return number(isShort ? `${short(taught)}/${short(required)}` : short(required), isShort);
};
const sum = (pairs) => pairs.reduce(
  ([required, taught], pair) => pair ? [required + pair[0], taught + Math.min(pair[0], pair[1])] : [required, taught],
  [0, 0]
);

function person([who, how, weekly, home]) {
  const values = { name: data.people[who], how, periods: short(weekly) };
  return home === null
    ? fill(words.person, values) : fill(words.visitor, { ...values, school: schoolName(home) });
}

function showSchool(index) {
  const school = data.schools[index];
  if (!school) return false;
  title.textContent = schoolName(index);
  const leaving = moves.filter((move) => move.from === index).map((move) =>
    fill(words.moveTo, { name: move.name, subject: move.subjectName, school: move.toName }));
  const arriving = moves.filter((move) => move.to === index).map((move) =>
    fill(words.moveFrom, { name: move.name, subject: move.subjectName, school: move.fromName }));
  const rows = school.rows.map(([subject, cells, total, people]) =>
    [subject, ...cells.map(periods), periods(total), people.map(person).join(words.comma)]);
  const sums = [...school.grades.keys()].map((column) => sum(school.rows.map((row) => row[1][column])));
  const missing = school.missing.length
    ? make("ul", {}, ...school.missing.map((text) => make("li", {}, text)))
    : make("p", { class: "good" }, words.nothing);
  detail.replaceChildren(
    make("p", { class: "soft" }, school.kind),
    make("p", { class: school.full ? "good" : "bad" }, school.verdict),
    make("p", {}, fill(words.before, { verdict: school.before })),
    ...school.levels.map(([label, value, style]) =>
      make("p", {}, label + words.colon, make("span", { class: style }, value))),
    ...list(words.leaving, leaving), ...list(words.arriving, [...arriving, ...school.recruits]),
    make("h3", {}, words.subjects), make("p", { class: "soft" }, words.legend),
    sheet(
      [words.subject, ...school.grades.map((grade) => number(grade)), number(words.sum), words.people],
      rows,
      [words.sum, ...sums.map(periods), periods(sum(school.rows.map((row) => row[2]))), ""]
    ),
    make("h3", {}, words.missing), missing
  );
  return true;
}

function showSubject(index) {
  const shortages = data.subjects[index];
  const link = document.querySelector(`#subjects a[href="#subject-${index}"]`);
  if (!shortages || !link) return false;
  title.textContent = link.textContent;
  const rows = shortages.map(([school, stage, required, before, after, isOpened]) => [
    `${schoolName(school)} · ${stage}`, number(short(required)), number(short(before)),
    number(short(after), after > 0), isOpened ? words.yes : words.no,
  ]);
  const moved = moves.filter((move) => move.subject === index).map((move) =>
    fill(words.moveBetween, { name: move.name, from: move.fromName, to: move.toName }));
  detail.replaceChildren(
    make("h3", {}, words.shortAt),
    rows.length
      ? sheet([words.school, number(words.required), number(words.shortBefore), number(words.shortAfter), words.opened], rows)
      : make("p", { class: "good" }, words.nothing),
    ...list(words.movers, moved)
  );
  return true;
}

function open() {
  const [, kind, index] = location.hash.match(/^#(school|subject)-(\d+)$/) ?? [];
  const isKnown = kind === "school" ? showSchool(index) : kind === "subject" && showSubject(index);
  if (isKnown) {
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    title.focus();
  } else if (dialog.open) dialog.close();
}
dialog.addEventListener("close", () => {
  if (/^#(school|subject)-/.test(location.hash)) history.replaceState(null, "", "#");
});
dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
for (const mark of document.querySelectorAll("[data-school]")) {
  mark.addEventListener("click", () => { location.hash = `school-${mark.dataset.school}`; });
}
addEventListener("hashchange", open);
open();
})();
