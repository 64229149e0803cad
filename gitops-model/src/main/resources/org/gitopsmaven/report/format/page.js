
(function () {
  "use strict";
  var byId = function (id) { return document.getElementById(id); };
  var rows = Array.prototype.slice.call(document.querySelectorAll("#findings tbody tr"));
  var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
  var names = ["severity", "rule", "environment"];

  function wanted(row, text) {
    return text.indexOf(byId("filter").value.toLowerCase()) >= 0 && names.every(function (name) {
      var value = byId(name).value;
      return value === "" || row.getAttribute("data-" + name).split("/").indexOf(value) >= 0;
    });
  }

  function filter() {
    var shown = 0;
    rows.forEach(function (row, i) {
      row.hidden = !wanted(row, texts[i]);
      shown += row.hidden ? 0 : 1;
    });
    byId("shown").textContent = shown + " of " + rows.length;
  }

  /* #severity=error&text=web: a filter that can be sent as a link */
  function fromAddress() {
    location.hash.slice(1).split("&").forEach(function (pair) {
      var parts = pair.split("=");
      var field = parts.length === 2 && byId(parts[0] === "text" ? "filter" : parts[0]);
      if (field && "value" in field) {
        field.value = decodeURIComponent(parts[1]);
      }
    });
    filter();
  }

  function openTarget() {
    var target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === "DETAILS") {
      target.open = true;
    }
  }

  if (rows.length > 0) {
    ["filter"].concat(names).forEach(function (name) { byId(name).addEventListener("input", filter); });
    fromAddress();
  }
  addEventListener("hashchange", openTarget);
  openTarget();
  byId("theme").addEventListener("click", function () {
    var root = document.documentElement;
    var dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
})();
