"""Which flows are open and where they come from: files, bundles, examples, subflows, the ways between them."""
