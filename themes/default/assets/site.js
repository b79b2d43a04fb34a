// Enhancements only: every page works without this file.
document.addEventListener("DOMContentLoaded", () => {
  // A form that came back with errors is read from its summary (GOV.UK Design System, error summary).
  document.getElementById("error-summary")?.focus();

  // A second press while the first is under way would only make the reader wait longer; the server counts it once anyway.
  for (const form of document.querySelectorAll("form[method=post]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    });
  }
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });
});
