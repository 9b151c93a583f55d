// What a server-rendered page cannot do by itself; everything else is Blazor's.
(() => {
  // A popup closes when one clicks elsewhere, follows a link in it, or presses Escape.
  const popups = () => document.querySelectorAll('details[data-popup][open]');
  addEventListener('click', event => {
    for (const popup of popups()) {
      if (!popup.contains(event.target) || event.target.closest('a')) {
        popup.open = false;
      }
    }
  });

  addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      for (const popup of popups()) {
        popup.open = false;
        popup.querySelector('summary').focus();
      }
    }

    const typing = event.target.closest?.('input, select, textarea, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const search = document.querySelector('[data-hotkey="/"]');
      if (search?.checkVisibility()) {
        event.preventDefault();
        search.focus();
      }
    }
  });

  addEventListener('click', event => {
    if (event.target.closest('[data-skip]')) {
      event.preventDefault();
      event.stopPropagation();
      document.getElementById('main')?.focus();
    }
  }, true);

  // A link that changes the query alone keeps the place on the page.
  let path = location.pathname;
  const scrollTo = window.scrollTo.bind(window);
  window.scrollTo = (...to) => {
    const samePage = location.pathname === path;
    path = location.pathname;
    if (!(samePage && to[0] === 0 && to[1] === 0)) {
      scrollTo(...to);
    }
  };

  // On a phone the bar of pages scrolls: the current one comes into sight.
  const rail = () => document.querySelector('nav.rail [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  new MutationObserver(changes => {
    if (changes.some(change => change.type === 'attributes' || change.target.querySelector('nav.rail'))) {
      rail();
    }
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-current'] });

  // The connection: all that a page shows is in its address, so a reload loses nothing.
  const dialog = document.getElementById('components-reconnect-modal');
  const is = state => dialog.classList.contains(`components-reconnect-${state}`);
  new MutationObserver(() => {
    if (is('rejected')) {
      location.reload();
    } else if (is('hide')) {
      dialog.close();
    } else if ((is('show') || is('failed')) && !dialog.open) {
      dialog.showModal();
    }

    if (is('failed')) {
      document.addEventListener('visibilitychange', retryWhenSeen);
    }
  }).observe(dialog, { attributes: true, attributeFilter: ['class'] });

  const retry = async () => {
    document.removeEventListener('visibilitychange', retryWhenSeen);
    try {
      if (!await Blazor.reconnect()) {
        location.reload();
      }
    } catch {
      document.addEventListener('visibilitychange', retryWhenSeen);
    }
  };

  const retryWhenSeen = () => {
    if (document.visibilityState === 'visible') {
      retry();
    }
  };

  dialog.querySelector('[data-reconnect]').addEventListener('click', retry);
})();
