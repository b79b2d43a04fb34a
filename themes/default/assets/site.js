// Enhancements only: every page works without this file.
document.addEventListener("DOMContentLoaded", () => {
  // A form that came back with errors is read from its summary (GOV.UK Design System, error summary).
  document.getElementById("error-summary")?.focus();

  for (const box of document.querySelectorAll("[data-challenge]")) prove(box);

  // A second press while the first is under way would only make the reader wait longer; the server counts it once anyway.
  for (const form of document.querySelectorAll("form[method=post]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    });
  }
  askQuestions();
  for (const form of document.querySelectorAll("form[data-draft]")) keepDraft(form);

  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });
});

// A proof of work is looked for while the page is read. A form that is sent sooner waits for it, though not for ever: without
// one it is taken as well, only less often.
function prove(box) {
  const form = box.closest("form");
  let done = false;
  const found = new Promise((resolve) => {
    const worker = new Worker(box.dataset.worker);
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = () => resolve("");
    worker.postMessage(box.dataset.challenge);
    setTimeout(() => resolve(""), 30000);
  }).catch(() => "").then((proof) => {
    form.elements.altcha.value = proof;
    done = true;
  });
  form.addEventListener("submit", (event) => {
    if (done || event.submitter?.classList.contains("quiet")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const status = box.querySelector("[role=status]");
    status.textContent = status.dataset.text;
    found.then(() => form.requestSubmit(event.submitter));
  });
}

// What is half filled in survives a closed browser: sent to be kept a second after the last change. Files wait for a button.
function keepDraft(form) {
  let timer = 0;
  const save = (keepalive) => {
    timer = 0;
    const fields = [...new FormData(form)].filter(([name, value]) => name !== "step" && typeof value === "string");
    const body = new URLSearchParams([...fields, ["step", "save"]]);
    fetch(form.getAttribute("action"), { method: "POST", body, keepalive }).catch(() => {});
  };
  const stop = () => {
    clearTimeout(timer);
    timer = 0;
  };
  form.addEventListener("input", () => {
    stop();
    timer = setTimeout(save, 1000);
  });
  form.addEventListener("submit", stop);
  document.addEventListener("visibilitychange", () => {
    if (!timer || !document.hidden) return;
    stop();
    save(true);
  });
}

// An event's own questions. The server decides; these are the rules of org.openday.registration.question once more, so
// that a mistake is told where it is made. Every sentence comes from the server, in data attributes.
const plain = (typed) => clean(typed.normalize("NFKC"));
const clean = (typed) => typed.replace(/\p{Cf}/gu, "").normalize("NFC").replace(/^[\s\p{Z}]+|[\s\p{Z}]+$/gu, "");
const unfit = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

const faultOf = {
  text: (typed, rules) => textFault(clean(typed), rules),
  "long-text": (typed, rules) => textFault(clean(typed), rules),
  number: (typed, rules) => numberFault(plain(typed), rules),
  phone: (typed) => phoneFault(plain(typed)),
  "resident-id": (typed, rules) => residentFault(plain(typed).toUpperCase(), rules.today),
};

function textFault(text, { type, min, max }) {
  const length = [...text].length;
  if (length > max) return "tooLong";
  if (min && length < min) return "tooShort";
  return unfit.test(type === "text" ? text : text.replace(/[\n\t]/g, "")) ? "invalid" : "";
}

function numberFault(number, { min, max }) {
  if (!/^[+-]?[0-9]{1,9}$/.test(number)) return "invalid";
  if (min && Number(number) < Number(min)) return "tooSmall";
  return max && Number(number) > Number(max) ? "tooLarge" : "";
}

function phoneFault(phone) {
  const digits = phone.replace(/[^0-9]/g, "").length;
  return /^\+?[0-9][0-9 -]*$/.test(phone) && digits >= 7 && digits <= 15 ? "" : "invalid";
}

// GB 11643-1999; its check digit is that of ISO 7064 MOD 11-2.
function residentFault(number, today) {
  if (!/^[1-9][0-9]{16}[0-9X]$/.test(number)) return "invalid";
  const sum = [...number].reduce((left, sign) => (2 * left + (sign === "X" ? 10 : Number(sign))) % 11, 0);
  const born = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)];
  const oldest = `${today.slice(0, 4) - 150}${today.slice(4)}`;
  const day = born.join("-");
  return sum === 1 && born[1] >= 1 && isDay(...born) && day <= today && day > oldest ? "" : "implausible";
}

function isDay(year, month, day) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

function dateFault([year, month, day], { earliest, latest }) {
  const forms = { year: /^[0-9]{4}$/, month: /^(0?[1-9]|1[0-2])$/, day: /^(0?[1-9]|[12][0-9]|3[01])$/ };
  for (const [part, typed] of Object.entries({ year, month, day })) {
    if (!forms[part].test(typed)) return `${part}.${typed ? "invalid" : "missing"}`;
  }
  if (!isDay(year, month, day)) return "day.notInMonth";
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (earliest && date < earliest) return "tooEarly";
  return latest && date > latest ? "tooLate" : "";
}

function countFault(count, { min, max }) {
  if (min && count < min) return "tooFew";
  return max && count > max ? "tooMany" : "";
}

function fileFault(input, { bytes }) {
  if (input.files[0]?.size > bytes) return "file.too-large";
  const all = [...document.querySelectorAll("input[type=file]")].map((each) => each.files[0]?.size ?? 0);
  return input.files.length && all.reduce((sum, size) => sum + size, 0) > bytes ? "file.together" : "";
}

const fieldsOf = (question) => [...question.querySelectorAll("input, textarea")];

// The code of the first fault, or nothing: as the server names them.
function faultIn(question) {
  const rules = question.dataset;
  const fields = fieldsOf(question);
  const chosen = fields.filter((field) => field.checked).length;
  const file = fields.find((field) => field.type === "file");
  const typed = fields.map((field) => plain(field.value));
  const choice = ["choice", "yes-no", "several"].includes(rules.type);
  if (choice ? !chosen : typed.every((value) => !value)) return rules.required ? "missing" : "";
  if (choice) return rules.type === "several" ? countFault(chosen, rules) : "";
  if (file) return fileFault(file, rules);
  return rules.type === "date" ? dateFault(typed, rules) : faultOf[rules.type](fields[0].value, rules);
}

function tell(question) {
  const code = faultIn(question);
  const line = question.querySelector(".error");
  line.textContent = code && question.getAttribute(`data-error-${code.toLowerCase().replace(".", "-")}`);
  line.hidden = !code;
  question.classList.toggle("field-error", Boolean(code));
  for (const field of fieldsOf(question)) {
    if (code) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
}

// In the order of the page: what depends on a question that is not asked is not asked either.
function showWhatApplies(questions) {
  for (const question of questions) {
    const { showIf, showIfAny } = question.dataset;
    if (!showIf) continue;
    const answers = [...document.getElementsByName(showIf)].filter((field) => field.checked && !field.disabled);
    const applies = answers.some((field) => showIfAny.split(" ").includes(field.value));
    question.hidden = !applies;
    for (const field of fieldsOf(question)) field.disabled = !applies;
    for (const note of question.querySelectorAll(".condition")) note.hidden = true;
  }
}

function askQuestions() {
  const questions = document.querySelectorAll("[data-question]");
  if (!questions.length) return;
  showWhatApplies(questions);
  document.addEventListener("change", () => showWhatApplies(questions));
  window.addEventListener("pageshow", () => showWhatApplies(questions));
  for (const question of questions) {
    question.addEventListener("focusout", (event) => {
      if (!question.contains(event.relatedTarget)) tell(question);
    });
  }
}
