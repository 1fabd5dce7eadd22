"""forge.py: comments of a merge request, as GitHub, GitLab and Azure DevOps give and take them, on loopback."""
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Forge:
    """One merge request. `comments` holds what stands under it: id, author and text; `isClosed` refuses every write, as a token without the right does."""

    def __init__(self):
        self.comments = []
        self.writes = []
        self.isClosed = False
        forge = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_GET(self):
                self.answer(200, forge.listing(self.path))

            def do_POST(self):
                self.write("POST")

            def do_PUT(self):
                self.write("PUT")

            def do_PATCH(self):
                self.write("PATCH")

            def write(self, method):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                token = self.headers.get("PRIVATE-TOKEN") or self.headers.get("Authorization", "").removeprefix("Bearer ")
                if forge.isClosed or token != "token":
                    self.answer(403, {})
                else:
                    self.answer(200, forge.take(method, self.path, body))

            def answer(self, status, value):
                body = json.dumps(value).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def reset(self):
        """A merge request on which somebody else has said something."""
        self.comments = [{"id": 1, "author": "someone", "text": "Who decides on R1?"}]
        self.writes = []
        self.isClosed = False

    def listing(self, path):
        if "/threads" in path:
            return {"value": [{"id": comment["id"], "comments": [{"id": 1, "content": comment["text"]}]} for comment in self.comments]}
        return [{"id": comment["id"], "body": comment["text"], "user": {"login": comment["author"]}} for comment in self.comments]

    def take(self, method, path, body):
        """Makes or changes a comment; the method and address have to be those of the system's own interface."""
        text = body.get("body") or body.get("content") or body["comments"][0]["content"]
        self.writes.append((method, path.partition("?")[0]))
        if method == "POST":
            comment = {"id": len(self.comments) + 1, "author": "github-actions[bot]", "text": text}
            self.comments.append(comment)
        else:
            number = int(re.search(r"/(?:comments|notes|threads)/(\d+)", path)[1])
            comment = next(comment for comment in self.comments if comment["id"] == number)
            comment["text"] = text
        return {"id": comment["id"]}
