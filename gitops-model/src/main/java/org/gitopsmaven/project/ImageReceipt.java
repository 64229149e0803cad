/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Path;

/**
 * {@code target/gitops/image.json}, which any builder may leave: {@code {"image": "name:tag", "digest": "sha256:…"}},
 * the digest only when the image was pushed.
 */
final class ImageReceipt implements ImageSource {

    @Override
    public ImageAnswer ask(ImageQuestion question) {
        Path file = question.project().buildDirectory().resolve("gitops").resolve("image.json");
        if (!ImageQuestion.exists(file)) {
            return ImageAnswer.SILENT;
        }
        JsonReceipt receipt = JsonReceipt.read(file);
        return ImageAnswer.found(receipt.image("image", "digest"), question.shown(file));
    }
}
