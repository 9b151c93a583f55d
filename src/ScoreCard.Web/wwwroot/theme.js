// Runs before anything is drawn: the page never flashes in the other theme.
(() => {
  const key = 'scorecard-theme';
  const choices = ['system', 'light', 'dark'];
  const root = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');

  const read = () => {
    try {
      const choice = localStorage.getItem(key);
      return choices.includes(choice) ? choice : 'system';
    } catch {
      return 'system';
    }
  };

  const show = choice => {
    root.dataset.themeChoice = choice;
    root.dataset.theme = choice === 'system' ? (prefersDark.matches ? 'dark' : 'light') : choice;
  };

  show(read());
  prefersDark.addEventListener('change', () => show(read()));
  addEventListener('storage', () => show(read()));
  addEventListener('click', event => {
    if (!event.target.closest('[data-theme-switch]')) {
      return;
    }

    const next = choices[(choices.indexOf(read()) + 1) % choices.length];
    try {
      localStorage.setItem(key, next);
    } catch {
      // Private windows may refuse: the choice then lasts as long as the page.
    }

    show(next);
  });
})();
