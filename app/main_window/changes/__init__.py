"""Finding, comparing and changing what stands in flows: one flow, its versions, all flows of a folder."""
