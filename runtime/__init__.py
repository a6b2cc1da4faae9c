"""Headless, durable workflow runtime: no Qt. Public names are loaded on first use."""
