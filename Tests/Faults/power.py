"""Power cuts: a disk of its own that forgets all it has not confirmed."""

import fcntl
import os
import struct
import subprocess
import tempfile

from scene import Scene, contents

SHUTDOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN
NO_FLUSH = 2


class Disk:
    """An ext4 file system in a file."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.image, self.mount = self.folder.name + "/disk", self.folder.name + "/mount"
        os.mkdir(self.mount)
        with open(self.image, "wb") as image:
            image.truncate(16 << 20)
        subprocess.run(["mkfs.ext4", "-q", self.image], check=True)
        self.start()

    def start(self):
        subprocess.run(["mount", "-o", "loop", self.image, self.mount], check=True)

    def stop(self):
        subprocess.run(["umount", self.mount], check=True)

    def cut_power(self):
        descriptor = os.open(self.mount, os.O_RDONLY)
        fcntl.ioctl(descriptor, SHUTDOWN, struct.pack("I", NO_FLUSH))
        os.close(descriptor)
        self.stop()
        self.start()


def run(program, cuts):
    """Cuts the power right after each save that was told; returns how many lost something."""
    try:
        disk = Disk()
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"skipped: power cuts: {error}")
        return 0
    failures = 0
    try:
        scene = Scene(program, parent=disk.mount)
        os.sync()
        for number in range(cuts):
            text = f"Gemt {number}"
            result = scene.set(text)
            disk.cut_power()
            found = contents(scene.plan.read_bytes(), "g2")[0].get("text")
            lines = [edit.get("new") for line in scene.history_lines() for edit in line["edits"]]
            if result.returncode or found != text or text not in lines:
                failures += 1
                print(f"power cut {number}: {found}, {len(lines)} edits; {result.stderr}")
            if scene.litter():
                failures += 1
                print(f"power cut {number}: litter {scene.litter()}")
    finally:
        disk.stop()
        disk.folder.cleanup()
    print(f"{cuts} power cuts right after a save, {failures} lost something")
    return failures
