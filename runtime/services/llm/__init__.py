"""Language models behind one protocol: echo, scripted, any OpenAI-compatible server."""
