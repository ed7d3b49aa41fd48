"""The release report: data first, then HTML, CSV and plots made of it."""
