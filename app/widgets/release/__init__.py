"""The room for reviewers: the report as PDF, the gate, sign-off."""
