"""A server of this machine in OpenAI's form for vectors, pictures, videos, voices, music and transcripts."""

import base64
import json
from typing import ClassVar

from tests.runtime.local_http import JsonHandler

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
MEANINGS = {
    "animal": ("cat", "feline", "dog"),
    "city": ("paris", "capital", "town"),
    "food": ("bread",),
}


class SpecialModels(JsonHandler):
    """Vectors tell animals, cities and food apart; a prompt `broken` is refused, `address` answers with one."""

    requests: ClassVar[list[tuple[str, dict]]] = []

    def post(self):
        raw = self.rfile.read(int(self.headers["Content-Length"]))
        is_json = "json" in self.headers["Content-Type"]
        body = json.loads(raw) if is_json else {"form": raw.decode("latin-1")}
        self.requests.append((self.path, body))
        match self.path.removeprefix("/v1/"):
            case "embeddings":
                data = [
                    {"object": "embedding", "index": at, "embedding": vector(text)}
                    for at, text in enumerate(body["input"])
                ]
                self.answer({"object": "list", "data": data[::-1], "model": "e", "usage": {}})
            case "images/generations" if body["prompt"] == "broken":
                self.answer({"error": {"message": "no such style"}}, 400)
            case "images/generations" if body["prompt"] == "address":
                self.answer({"created": 1, "data": [{"url": "http://x/y.png"}]})
            case "images/generations" | "images/edits":
                made = {"b64_json": base64.b64encode(PNG).decode()}
                self.answer({"created": 1, "data": [made] * body.get("n", 1)})
            case "videos" if "nameless" in body["form"]:
                self.answer({"status": "queued"})
            case "videos":
                self.answer({"id": "v/1", "object": "video", "status": "queued"})
            case "audio/speech":
                self.answer(b"RIFFspoken", kind="audio/wav")
            case "audio/transcriptions":
                self.answer({"text": "what was said"})
            case _:
                self.answer({"error": {"message": "unknown"}}, 404)

    def get(self):
        """The video is ready at the second look; it fails where its prompt was `broken`."""
        self.requests.append((self.path, {}))
        looks = sum(path == "/v1/videos/v%2F1" for path, _ in self.requests)
        is_broken = any("broken" in body.get("form", "") for _, body in self.requests)
        match self.path.removeprefix("/v1/"):
            case "videos/v%2F1" if looks < 2:
                self.answer({"id": "v/1", "status": "in_progress"})
            case "videos/v%2F1" if is_broken:
                error = {"code": "moderation", "message": "not that prompt"}
                self.answer({"id": "v/1", "status": "failed", "error": error})
            case "videos/v%2F1":
                self.answer({"id": "v/1", "status": "completed"})
            case "videos/v%2F1/content":
                self.answer(b"film", kind="video/mp4")
            case _:
                self.answer({"error": {"message": "unknown"}}, 404)


def vector(text):
    """One number a meaning."""
    words = text.casefold().split()
    return [float(sum(word in words for word in meant)) + 0.01 for meant in MEANINGS.values()]
