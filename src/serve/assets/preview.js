// The preview's part of every page: asks for news, takes new content in, and shows what is wrong.
// It is added on the wire and never part of a site.
(function () {
  "use strict";

  var me = document.currentScript;
  var known = window.arkkiPreview;
  var generation = Number(me.dataset.generation);
  var hash = me.dataset.hash;
  var path = me.dataset.path;
  var channel = "BroadcastChannel" in window ? new BroadcastChannel("arkki-preview") : null;
  var asking = null;
  var busy = false;
  var again = false;
  // The news that the other tabs know of.
  var told = 0;

  // News: one visible tab asks for all, since browsers open few connections to a host.

  function poll(signal) {
    return fetch("/_arkki/poll?g=" + generation + "&p=" + encodeURIComponent(path) + "&h=" + hash, { signal: signal, cache: "no-store" })
      .then(function (answer) { return answer.json(); });
  }

  function look() {
    return fetch("/_arkki/state?p=" + encodeURIComponent(path) + "&h=" + hash, { cache: "no-store" })
      .then(function (answer) { return answer.json(); })
      .then(take);
  }

  // A server that begins again counts from one and has another token.
  function learn() {
    return fetch("/_arkki/preview.js", { cache: "no-store" })
      .then(function (answer) { return answer.text(); })
      .then(function (text) { known = JSON.parse(/^window\.arkkiPreview = (.*);$/m.exec(text)[1]); });
  }

  // Without a number: whatever the others know, they look.
  function tell(number) {
    if (channel && (!number || number !== told)) channel.postMessage(number);
    told = number;
  }

  function wait(time) {
    return new Promise(function (done) { setTimeout(done, time); });
  }

  function watch() {
    if (asking || document.visibilityState === "hidden") return;
    asking = new AbortController();
    var mine = asking;
    var loop = function () {
      if (mine.signal.aborted) return Promise.resolve();
      return poll(mine.signal).then(function (news) {
        tell(news.generation);
        return take(news);
      }).catch(function () { return mine.signal.aborted ? null : heal(); }).then(loop);
    };
    // The server was ended, or begins again: it is asked until it answers, and then for all there is.
    var heal = function () {
      return wait(500).then(function () {
        if (mine.signal.aborted) return null;
        return learn().then(look).then(function () { tell(0); }, heal);
      });
    };
    // Whoever asked before may have gone before it told the others.
    var begin = function () {
      tell(generation);
      return loop();
    };
    if (navigator.locks) {
      navigator.locks.request("arkki-preview", { signal: mine.signal }, begin).catch(function () {});
    } else {
      begin();
    }
  }

  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") {
      if (asking) asking.abort();
      asking = null;
      return;
    }
    look().catch(function () {});
    watch();
  });
  if (channel) channel.onmessage = function (event) {
    if (event.data && event.data === generation) return;
    (event.data ? look() : learn().then(look)).catch(function () {});
  };
  window.addEventListener("pagehide", function () { if (asking) asking.abort(); asking = null; });
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) { look().catch(function () {}); watch(); }
  });

  // Taking in

  function take(news) {
    if (busy) { again = true; return Promise.resolve(); }
    var isNew = news.generation !== generation;
    generation = news.generation;
    show(news);
    if (isNew) document.dispatchEvent(new CustomEvent("arkki-saved"));
    if (hasNewScript(news.assets)) { location.reload(); return Promise.resolve(); }
    swapStyles(news.assets);
    if (isNew && known.follow && news.follow && news.follow !== "/" + path && document.visibilityState === "visible") {
      location.href = news.follow;
      return Promise.resolve();
    }
    if (!news.changed) return Promise.resolve();
    busy = true;
    return fetch(location.pathname + location.search, { cache: "no-store" })
      .then(function (answer) {
        // A page that can not be made now stays as it was.
        if (answer.status >= 500 || !/^text\/html/.test(answer.headers.get("content-type"))) throw new Error(answer.status);
        return answer.text();
      })
      .then(morph)
      .then(function () { hash = news.hash; }, function () {})
      .then(function () {
        busy = false;
        if (!again) return null;
        again = false;
        return look();
      });
  }

  // What an asset is called, whatever its letters are now. Other files may end in the same name, so it is
  // the whole path; without a fingerprint it is no asset.
  function name(address) {
    var path = new URL(address, location).pathname;
    var asset = /^(\/assets\/.*)-[0-9a-f]{10}(\.[^./]*)?$/.exec(path);
    return asset ? asset[1] + (asset[2] || "") : null;
  }

  function list(selector, from) {
    return Array.prototype.slice.call((from || document).querySelectorAll(selector));
  }

  // Returns an asset's address if it is another one than this.
  function newer(assets, old) {
    var mine = name(old);
    var now = mine && assets.filter(function (it) { return name("/" + it) === mine; })[0];
    var address = now && new URL("/" + now, location).href;
    return address && address !== new URL(old, location).href ? address : null;
  }

  // Style sheets whose address changed are loaded beside the old ones, so that nothing flashes.
  function swapStyles(assets) {
    var same = function (link) {
      return list("link[rel=stylesheet]").filter(function (it) { return name(it.href) === name(link.href); });
    };
    list("link[rel=stylesheet]").forEach(function (link) {
      var address = newer(assets, link.href);
      // Only the last of a name counts: it may be on its way already.
      if (!address || same(link).pop() !== link) return;
      var next = link.cloneNode();
      next.href = address;
      next.onload = function () {
        var all = same(next);
        all.slice(0, Math.max(all.indexOf(next), 0)).forEach(function (it) { it.remove(); });
      };
      next.onerror = function () { next.remove(); };
      link.after(next);
    });
    list("img[src], link[rel~=icon]").forEach(function (it) {
      var key = it.localName === "img" ? "src" : "href";
      var address = newer(assets, it[key]);
      if (address) it[key] = address;
    });
  }

  // What a script did can not be undone: the page is loaded anew.
  function hasNewScript(assets) {
    return list("script[src]").some(function (it) { return newer(assets, it.src); });
  }

  function morph(text) {
    return ready().then(function () {
      var page = new DOMParser().parseFromString(text, "text/html");
      var script = page.querySelector("script[src='/_arkki/preview.js']");
      if (script) {
        generation = Number(script.dataset.generation);
        hash = script.dataset.hash;
        script.remove();
      }
      if (scripts(document).join() !== scripts(page).join() || narrowed(page)) { location.reload(); return; }
      head(page);
      var focused = document.activeElement;
      var marked = focused && selection(focused);
      // Its children: the body itself would come to stand inside the body.
      window.Idiomorph.morph(document.body, page.body.childNodes, {
        morphStyle: "innerHTML",
        ignoreActiveValue: true,
        // It would scroll to what has the focus.
        restoreFocus: false,
        callbacks: {
          // What people opened, chose and typed is theirs.
          beforeAttributeUpdated: function (name, node) {
            var isField = /^(INPUT|TEXTAREA|SELECT|OPTION)$/.test(node.tagName);
            if (isField && (name === "value" || name === "checked" || name === "selected")) return false;
            if (node.tagName === "DETAILS" && name === "open") return false;
            return true;
          },
          // What a script of the page put there when somebody asked for it stays.
          beforeNodeRemoved: function (node) { return node !== me && !(node.dataset && "late" in node.dataset); }
        }
      });
      // What the page's own scripts had made of it, once more.
      if (window.arkkiInit) window.arkkiInit();
      if (window.arkkiSheet && window.arkkiSheet.page) {
        window.arkkiSheet.init();
        anew("script[src*='sheets/']");
      }
      if (focused && focused !== document.activeElement && focused.isConnected) {
        focused.focus({ preventScroll: true });
        if (marked) focused.setSelectionRange(marked[0], marked[1]);
      }
      document.dispatchEvent(new CustomEvent("arkki-morphed"));
    });
  }

  function selection(field) {
    try {
      return typeof field.selectionStart === "number" ? [field.selectionStart, field.selectionEnd] : null;
    } catch (e) {
      return null;
    }
  }

  // The head beside its style sheets and scripts.
  function head(page) {
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    document.documentElement.dir = page.documentElement.dir;
    var old = list("head > style");
    list("head > style", page).forEach(function (it, at) {
      if (!old[at]) document.head.appendChild(document.importNode(it, true));
      else if (old[at].textContent !== it.textContent) old[at].textContent = it.textContent;
    });
    var sheet = function (it) { return name(it.getAttribute("href")) || it.getAttribute("href"); };
    var here = list("link[rel=stylesheet]").map(sheet);
    list("link[rel=stylesheet]", page).forEach(function (it) {
      if (here.indexOf(sheet(it)) < 0) document.head.appendChild(document.importNode(it, true));
    });
  }

  // The page's script knows its list of cards from the beginning: another list is another page.
  function narrowed(page) {
    var terms = function (from) {
      return list("[data-cards] > *", from).map(function (it) { return it.dataset.terms; }).join("|");
    };
    return list("[data-facets] input:checked").length > 0 || terms(document) !== terms(page);
  }

  // Runs a script with nothing but data once more.
  function anew(selector) {
    list(selector).forEach(function (old) {
      var it = document.createElement("script");
      it.src = old.src;
      old.replaceWith(it);
    });
  }

  function scripts(page) {
    return Array.prototype.map.call(page.querySelectorAll("script[src]:not([data-late])"), function (it) {
      return it.getAttribute("src").split("?")[0];
    }).filter(function (it) { return it.indexOf("/_arkki/") !== 0 && it.indexOf("sheets/") < 0; });
  }

  function ready() {
    if (window.Idiomorph) return Promise.resolve();
    return new Promise(function (done, fail) {
      var script = document.createElement("script");
      script.src = "/_arkki/morph.js";
      script.onload = done;
      script.onerror = fail;
      document.head.appendChild(script);
    });
  }

  // Words shown in another way; a tab stays with what was chosen. Within another page it is that page's matter.

  var MODES = [["", "plain texts"], ["keys", "show keys"], ["pseudo", "drawn out"], ["longest", "longest language"]];
  var mode = new URLSearchParams(location.search).get("arkki") || "";

  function inMode(address, wish) {
    var url = new URL(address, location);
    if (wish) url.searchParams.set("arkki", wish);
    else url.searchParams.delete("arkki");
    return url.href;
  }

  if (window.top === window) {
    try {
      var wish = sessionStorage.getItem("arkki-mode") || "";
      if (mode) sessionStorage.setItem("arkki-mode", mode);
      else if (wish) location.replace(inMode(location.href, wish));
    } catch (e) { /* A browser that keeps nothing shows a mode where it is asked for. */ }
    document.addEventListener("click", function (event) {
      var link = mode && !event.defaultPrevented && event.target.closest && event.target.closest("a[href]");
      if (link && link.origin === location.origin && link.pathname.indexOf("/_arkki/") !== 0) link.href = inMode(link.href, mode);
    });
  }
  if (mode === "keys") {
    var keys = document.createElement("script");
    keys.src = "/_arkki/modes.js";
    document.head.appendChild(keys);
  }

  function choice() {
    var out = element("select", "", { "aria-label": "how texts are shown", "data-key": "mode" });
    MODES.forEach(function (it) {
      var one = element("option", it[1], { value: it[0] });
      one.selected = it[0] === mode;
      out.appendChild(one);
    });
    out.onchange = function () {
      try { sessionStorage.setItem("arkki-mode", out.value); } catch (e) { /* As above. */ }
      location.href = inMode(location.href, out.value);
    };
    return out;
  }

  // What is wrong, in a tree of its own that the page's style does not reach

  var host = null;
  var root = null;
  var folded = false;
  var last = "";

  function element(name, text, attributes) {
    var it = document.createElement(name);
    if (text) it.textContent = text;
    Object.keys(attributes || {}).forEach(function (key) { it.setAttribute(key, attributes[key]); });
    return it;
  }

  var STYLE =
    ":host{all:initial}*{box-sizing:border-box}" +
    ".bar,.panel{position:fixed;z-index:2147483647;font:14px/1.45 system-ui,sans-serif;color:#1a1916;background:#fff;border:1px solid #807a6c;border-radius:6px;box-shadow:0 2px 12px #0003}" +
    ".bar{right:12px;bottom:12px;display:flex;gap:10px;align-items:center;padding:4px 10px}" +
    ".panel{left:12px;right:12px;bottom:56px;max-height:55vh;overflow:auto;padding:12px 16px}" +
    ".error{border-left:4px solid #b00020}.warning{border-left:4px solid #8a5a00}" +
    "article{padding:6px 0 6px 12px;margin:0 0 10px}pre{margin:4px 0;overflow:auto;font:12.5px/1.45 ui-monospace,monospace;white-space:pre}" +
    "h2{font:600 15px/1.3 system-ui,sans-serif;margin:0 0 8px}" +
    "a,button{font:inherit;color:#1d3fb5;background:none;border:0;padding:2px;text-decoration:underline;cursor:pointer}" +
    "select{font:inherit;color:inherit;background:inherit;border:1px solid #807a6c;border-radius:4px;padding:1px 4px;max-width:9em}select:focus-visible," +
    "a:focus-visible,button:focus-visible{outline:3px solid #1d3fb5;outline-offset:2px}" +
    "b{font-weight:600}.here{font-weight:700;text-decoration:none;color:#1a1916}" +
    "@media(prefers-color-scheme:dark){.bar,.panel{color:#edebe4;background:#1d1d1a;border-color:#8a8578}a,button{color:#aebeff}.here{color:#edebe4}}" +
    "@media print{.bar,.panel{display:none}}";

  function show(news) {
    if (!host) {
      host = document.createElement("arkki-preview");
      root = host.attachShadow({ mode: "open" });
    }
    if (!host.isConnected) document.documentElement.appendChild(host);
    // Nothing new is said once more: people may be reading it.
    var now = JSON.stringify([news.findings, news.errors, news.warnings, news.current, news.languages, known]);
    if (now === last) return;
    last = now;
    var focused = root.activeElement && root.activeElement.dataset.key;
    root.textContent = "";
    root.appendChild(element("style", STYLE));
    var count = news.errors + news.warnings;
    if (news.errors && !folded) root.appendChild(panel(news));
    var bar = element("div", "", { "class": "bar", role: "region", "aria-label": "Preview" });
    (news.languages || []).forEach(function (it) {
      var isHere = it.path === "/" + path;
      var link = element("a", it.lang, { href: it.path, lang: it.lang, "data-key": it.lang });
      if (isHere) { link.className = "here"; link.setAttribute("aria-current", "page"); }
      bar.appendChild(link);
    });
    if (count) {
      var words = [];
      if (news.errors) words.push(news.errors + (news.errors === 1 ? " error" : " errors"));
      if (news.warnings) words.push(news.warnings + (news.warnings === 1 ? " warning" : " warnings"));
      var button = element("button", words.join(", "), { type: "button", "data-key": "count", "aria-expanded": String(!!root.querySelector(".panel")) });
      button.onclick = function () {
        var open = root.querySelector(".panel");
        if (open) { open.remove(); folded = true; } else { root.insertBefore(panel(news), bar); folded = false; }
        button.setAttribute("aria-expanded", String(!open));
      };
      bar.appendChild(button);
    }
    bar.appendChild(choice());
    bar.appendChild(element("a", "all", { href: "/_arkki/", "data-key": "all", "aria-label": "all about the kit" }));
    root.appendChild(bar);
    if (focused) {
      var back = root.querySelector("[data-key='" + CSS.escape(focused) + "']");
      if (back) back.focus();
    }
    if (!news.errors) folded = false;
  }

  function panel(news) {
    var out = element("section", "", { "class": "panel", role: "region", "aria-label": "Findings", tabindex: "0" });
    out.appendChild(element("h2", news.current ? "Findings" : "Findings. What has errors is shown as it last held."));
    news.findings.forEach(function (it) {
      var one = element("article", "", { "class": it.severity });
      var place = it.file + ":" + it.line + ":" + it.column;
      if (known.editor) {
        var button = element("button", place, { type: "button", "data-key": place });
        button.onclick = function () { edit(it, button); };
        one.appendChild(button);
      } else {
        one.appendChild(element("b", place));
      }
      one.appendChild(element("pre", it.text));
      out.appendChild(one);
    });
    return out;
  }

  function edit(it, button) {
    fetch("/_arkki/open?file=" + encodeURIComponent(it.file) + "&line=" + it.line + "&column=" + it.column,
      { method: "POST", headers: { "X-Arkki-Token": known.token } })
      .then(function (answer) { return answer.ok ? "" : answer.text(); }, String)
      .then(function (why) { button.title = why; button.classList.toggle("refused", !!why); });
  }

  look().catch(function () {});
  watch();
})();
