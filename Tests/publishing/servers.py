"""servers.py: a real sshd and a real nginx on loopback, each with a configuration, a port and a folder of its own."""
import os
import shutil
import signal
import socket
import subprocess
import time


def tool(name):
    """The path of an installed program; those of administrators are not always in PATH."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin:/usr/local/sbin")
    if not found:
        raise SystemExit(f"publishing: {name} is not installed; scripts/install-test-tools installs it")
    return found


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, process, log):
    for _ in range(200):
        if process.poll() is not None:
            break
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit(f"publishing: nothing answers on port {port}\n{open(log).read() if os.path.exists(log) else ''}")


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


class SSHServer:
    """An sshd whose clients reach it under the name `intranet` by the configuration `config`."""

    def __init__(self, folder):
        os.makedirs(folder)
        self.folder = folder
        if os.geteuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        for name in ("host", "client"):
            subprocess.run(
                ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{folder}/{name}"], check=True)
        shutil.copy(f"{folder}/client.pub", f"{folder}/authorized_keys")
        self.port = free_port()
        write(f"{folder}/sshd_config", f"""
Port {self.port}
ListenAddress 127.0.0.1
HostKey {folder}/host
AuthorizedKeysFile {folder}/authorized_keys
PidFile {folder}/pid
UsePAM no
StrictModes no
PasswordAuthentication no
PermitRootLogin prohibit-password
MaxStartups 100
""")
        public = open(f"{folder}/host.pub").read().split()
        write(f"{folder}/known_hosts", f"[127.0.0.1]:{self.port} {public[0]} {public[1]}\n")
        self.config = f"{folder}/config"
        # One connection serves all: what is tested is what goes through it.
        write(self.config, f"""
Host intranet
  HostName 127.0.0.1
  Port {self.port}
  IdentityFile {folder}/client
  IdentitiesOnly yes
  UserKnownHostsFile {folder}/known_hosts
  StrictHostKeyChecking yes
  ControlMaster auto
  ControlPath {folder}/socket
  ControlPersist 300
""")
        self.process = subprocess.Popen(
            [tool("sshd"), "-D", "-f", f"{folder}/sshd_config", "-E", f"{folder}/log"])
        wait_for(self.port, self.process, f"{folder}/log")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["ssh", "-F", self.config, "-O", "exit", "intranet"], capture_output=True)
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


class WebServer:
    """An nginx that serves a folder."""

    def __init__(self, folder, root):
        os.makedirs(folder)
        self.port = free_port()
        user = "user root;" if os.geteuid() == 0 else ""
        paths = "\n".join(
            f"  {name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        write(f"{folder}/nginx.conf", f"""
{user}
daemon off;
worker_processes 2;
pid {folder}/pid;
error_log {folder}/log;
events {{}}
http {{
{paths}
  access_log off;
  keepalive_requests 1000000;
  server {{ listen 127.0.0.1:{self.port}; root {root}; }}
}}
""")
        self.process = subprocess.Popen(
            [tool("nginx"), "-c", f"{folder}/nginx.conf", "-e", f"{folder}/log"], stderr=subprocess.DEVNULL)
        wait_for(self.port, self.process, f"{folder}/log")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()
