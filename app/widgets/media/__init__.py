"""The study's media, and the page that is shown without a study."""
