"""Published pictures draw what the originals draw, and say nothing else.

Pillow makes the pictures and reads what was published; it shares no code with the program.
"""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import ExifTags, Image, ImageCms, ImageOps, PngImagePlugin

from harness import CONTENT_ERRORS, Bench, append, reports, tree

SECRETS = (b"Secret-Camera", b"Secret Person", b"SECRET-XMP", b"secret remark", b"Secret Profile",
           b"Secret Preview", b"secret-text")
XMP = b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">SECRET-XMP</x:xmpmeta>'


def drawing(mode: str = "RGB") -> Image.Image:
    """A picture that no two places of are alike, wider than high."""
    choice = random.Random(8)
    image = Image.frombytes(mode, (60, 40), choice.randbytes(60 * 40 * len(mode)))
    return image if mode != "RGB" else image.resize((120, 80))


def exif(orientation: int = 1) -> Image.Exif:
    """All kinds of things that a camera says: who, with what, where, how to turn."""
    data = Image.Exif()
    data[ExifTags.Base.Make] = "Secret-Camera"
    data[ExifTags.Base.Artist] = "Secret Person"
    data[ExifTags.Base.DateTime] = "2021:01:02 03:04:05"
    data[ExifTags.Base.Orientation] = orientation
    data.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (51.0, 30.0, 0.0), 3: "W", 4: (0.0, 7.0, 0.0)})
    data.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = b"ASCII\0\0\0secret remark"
    return data


def profile() -> bytes:
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made + b"Secret Profile"


def jpeg(image: Image.Image | None = None, *, orientation: int = 1, **options) -> bytes:
    stream = io.BytesIO()
    (image or drawing()).save(
        stream, "JPEG", quality=90, exif=exif(orientation), icc_profile=profile(), xmp=XMP,
        comment=b"secret remark", **options)
    data = stream.getvalue()
    # A preview of an application of its own, and one inside the header.
    preview = b"Secret Preview"
    return data[:2] + b"\xff\xe5" + (len(preview) + 2).to_bytes(2, "big") + preview + data[2:]


def png(image: Image.Image | None = None, **options) -> bytes:
    stream = io.BytesIO()
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", "Secret Person")
    texts.add_text("Comment", "secret-text " * 20, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    texts.add(b"tIME", bytes([7, 229, 1, 2, 3, 4, 5]))
    texts.add(b"prVt", b"Secret Preview")
    (image or drawing()).save(
        stream, "PNG", pnginfo=texts, exif=exif(), icc_profile=profile(), dpi=(72, 72), **options)
    return stream.getvalue()


def add(bench: Bench, name: str, content: bytes) -> None:
    folder = reports(bench.content)[0]
    (folder / "images").mkdir(exist_ok=True)
    (folder / "images" / name).write_bytes(content)
    append(folder / "introduction.md", f"\n\n![A drawing of the area](images/{name})\n")


def published(bench: Bench) -> tuple[bytes, str]:
    """The picture that was published, and its tag on the page."""
    bench.good_build("--quiet")
    site = bench.output / reports(bench.content)[0].relative_to(bench.content / "areas")
    files = [each for each in (site / "assets").iterdir() if each.suffix in (".png", ".jpg")]
    assert len(files) == 1
    tag = re.search(r"<img [^>]*>", (site / "introduction.html").read_text("utf-8"))
    assert tag and files[0].name in tag[0]
    return files[0].read_bytes(), tag[0]


GOOD: dict[str, tuple[str, Callable[[], bytes]]] = {
    "photograph": ("a.jpg", jpeg),
    "progressive photograph": ("a.jpg", lambda: jpeg(progressive=True)),
    "photograph with restarts": ("a.jpg", lambda: jpeg(restart_marker_rows=1)),
    "grey photograph": ("a.jpg", lambda: jpeg(drawing().convert("L"))),
    "drawing": ("a.png", png),
    "drawing with transparency": ("a.png", lambda: png(drawing("RGBA"))),
    "drawing with a palette": ("a.png", lambda: png(drawing().quantize(16))),
    "grey drawing": ("a.png", lambda: png(drawing().convert("L"))),
    "drawing in black and white": ("a.png", lambda: png(drawing().convert("1"))),
}


@pytest.mark.parametrize("case", GOOD)
def test_nothing_is_left_but_the_drawing(case: str, bench: Bench) -> None:
    name, make = GOOD[case]
    original = make()
    add(bench, name, original)
    found, tag = published(bench)
    for secret in SECRETS:
        assert secret not in found
    before, after = Image.open(io.BytesIO(original)), Image.open(io.BytesIO(found))
    assert after.convert("RGBA").tobytes() == before.convert("RGBA").tobytes()
    left = {key: each for key, each in after.info.items() if key not in (
        "jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression",
        "transparency", "adobe", "adobe_transform", "dpi")}
    assert left == {} and dict(after.getexif()) == {}
    assert before.getexif() and before.info.get("icc_profile"), "there was nothing to take away"
    assert f'width="{before.width}" height="{before.height}"' in tag


@pytest.mark.parametrize("orientation", range(2, 9))
def test_photograph_stays_the_right_way_up(orientation: int, bench: Bench) -> None:
    original = jpeg(orientation=orientation)
    add(bench, "a.jpg", original)
    found, tag = published(bench)
    after = Image.open(io.BytesIO(found))
    assert dict(after.getexif()) == {ExifTags.Base.Orientation: orientation}
    shown = ImageOps.exif_transpose(Image.open(io.BytesIO(original)))
    assert ImageOps.exif_transpose(after).tobytes() == shown.tobytes()
    assert f'width="{shown.width}" height="{shown.height}"' in tag


def animated() -> bytes:
    stream = io.BytesIO()
    drawing().save(stream, "PNG", save_all=True, append_images=[drawing().rotate(90)])
    return stream.getvalue()


def enormous() -> bytes:
    stream = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def turned_png() -> bytes:
    stream = io.BytesIO()
    drawing().save(stream, "PNG", exif=exif(6))
    return stream.getvalue()


def cmyk() -> bytes:
    stream = io.BytesIO()
    drawing().convert("CMYK").save(stream, "JPEG")
    return stream.getvalue()


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1:]


BAD: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "moving": ("a.png", animated, "images.form"),
    "more pixels than memory": ("a.png", enormous, "images.dimensions"),
    "archive behind": ("a.png", lambda: png() + b"PK\3\4 archive", "images.form"),
    "page behind": ("a.jpg", lambda: jpeg() + b"<script>alert(1)</script>", "images.form"),
    "second picture behind": ("a.jpg", lambda: jpeg() + jpeg(), "images.form"),
    "turned by a remark": ("a.png", turned_png, "images.form"),
    "colours for printing": ("a.jpg", cmyk, "images.form"),
    "half a drawing": ("a.png", lambda: png()[:3000], "images.damaged"),
    "half a photograph": ("a.jpg", lambda: jpeg()[:-200], "images.damaged"),
    "changed byte": ("a.png", lambda: flipped(png(), len(png()) // 2), "images.damaged"),
    "no end": ("a.jpg", lambda: jpeg()[:-2], "images.damaged"),
    "name says otherwise": ("a.jpg", png, "images.file"),
    "page only": ("a.png", lambda: b"\x89PNG\r\n\x1a\n<script>alert(1)</script>", "images.damaged"),
}


@pytest.mark.parametrize("case", BAD)
def test_refused_picture(case: str, bench: Bench) -> None:
    name, make, identifier = BAD[case]
    add(bench, name, make())
    ended = bench.build("--quiet")
    assert ended.code == CONTENT_ERRORS and ended.faults == []
    place = f"/images/{name}:1:1: error: "
    assert place in ended.error and f"[{identifier}]" in ended.error
    assert ended.error.count("error: ") == 1, ended.error


def test_every_cut_is_refused(bench: Bench, is_long: bool, figures) -> None:
    """No beginning of a picture passes for a whole one."""
    count = 0
    for name, whole in (("a.png", png(drawing().quantize(4))), ("a.jpg", jpeg())):
        step = 1 if is_long else 97
        folder = reports(bench.content)[0] / "images"
        folder.mkdir(exist_ok=True)
        for number, end in enumerate(range(12, len(whole), step)):
            (folder / f"c{number}-{name}").write_bytes(whole[:end])
            count += 1
        files = len(list(folder.iterdir()))
        ended = bench.build("--quiet")
        assert ended.error.count("[images.damaged]") == files, name
        site = str(reports(bench.content)[0].relative_to(bench.content / "areas"))
        assert not [path for path in tree(bench.output) if path.startswith(site)]
        for each in folder.iterdir():
            each.unlink()
    figures(f"pictures cut off: {count}, all refused")
