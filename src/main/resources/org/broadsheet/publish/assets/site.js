// The pages work without this; with it a slider moves its day along and asks when it comes to rest.
"use strict";

for (const slider of document.querySelectorAll("input[type=range][data-day]")) {
  const day = document.getElementById(slider.dataset.day);
  slider.disabled = false;
  slider.value = (Date.parse(day.value) || 0) / 86400000;
  slider.addEventListener("input", () => {
    day.value = new Date(slider.value * 86400000).toISOString().slice(0, 10);
    slider.setAttribute("aria-valuetext", day.value);
  });
  slider.addEventListener("change", () => day.form.requestSubmit());
}

for (const choice of document.querySelectorAll("select[data-submits]")) {
  choice.addEventListener("change", () => choice.form.requestSubmit());
}
