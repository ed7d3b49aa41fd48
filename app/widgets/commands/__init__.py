"""What menus, keys and buttons do: one action each, carried out below the window."""
