"""Release: whether an export may leave, who said so, and the report that shows why."""
