/* ES5 on purpose: where the pane cannot start (Internet Explorer 11, the first Edge, old Safaris), this says what to install. */
(function () {
  window.addEventListener('error', function (event) {
    if (event && event.error instanceof SyntaxError) show();
  });
  window.addEventListener('load', function () {
    window.setTimeout(function () {
      if (document.documentElement.getAttribute('data-started') === null) show();
    }, 0);
  });

  function show() {
    document.getElementById('pane').setAttribute('hidden', '');
    document.getElementById('old-browser').removeAttribute('hidden');
  }
})();
