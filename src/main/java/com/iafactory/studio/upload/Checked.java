package com.iafactory.studio.upload;

import java.nio.file.Path;

/** An upload that passed: the studio's own file, and what is in it. */
record Checked(Path file, Upload.Result result) {}
