"""What flows remember: spans of a conversation, notes, triples, the active memory."""
