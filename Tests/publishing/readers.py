"""readers.py: somebody who reads the whole site again and again while it is published."""
import hashlib
import http.client
import json
import threading
import time


class Reader(threading.Thread):
    """Reads every file of the release in force by HTTP; a round begins and ends with release.json."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.connection = http.client.HTTPConnection("127.0.0.1", port)
        self.ending = threading.Event()
        self.releases = {}
        self.rounds = []
        self.faults = []

    def get(self, path):
        self.connection.request("GET", "/" + path)
        answer = self.connection.getresponse()
        return answer.status, answer.read()

    def release(self):
        status, body = self.get("release.json")
        if status != 200:
            self.faults.append(f"release.json: {status}")
            return None
        release = json.loads(body)
        self.releases[release["release"]] = {file["path"]: file["sha256"] for file in release["files"]}
        return release["release"]

    def run(self):
        while not self.ending.is_set():
            first = self.release()
            pages = {}
            for path in self.releases.get(first, {}):
                # A round as long as a person's makes one over a switch likely, and leaves the processor to the publisher.
                time.sleep(0.003)
                status, body = self.get(path)
                if status != 200:
                    self.faults.append(f"{path}: {status}")
                pages[path] = hashlib.sha256(body).hexdigest()
            self.rounds.append((first, self.release(), pages))

    def stop(self):
        self.ending.set()
        self.join()

    def judge(self, releases):
        """Every page of a round must be of one release where that stayed in force, else of one between. Gives how many rounds of each
        kind there were; `releases` are the digests by name of all that were ever in force."""
        names = sorted(releases)
        steady = 0
        for first, last, pages in self.rounds:
            steady += first == last
            between = names[names.index(first): names.index(last) + 1]
            for path, digest in pages.items():
                if digest not in [releases[name].get(path) for name in between]:
                    self.faults.append(f"{path} of {first} to {last} is of none of these")
        return steady, len(self.rounds) - steady
