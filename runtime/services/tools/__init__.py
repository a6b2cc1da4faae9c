"""Tools that models and flows may call: specs, executors, approval."""
