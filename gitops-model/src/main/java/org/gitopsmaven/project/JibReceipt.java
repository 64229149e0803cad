/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Path;
import org.gitopsmaven.resource.ImageReference;
import org.jspecify.annotations.Nullable;

/** {@code target/jib-image.json}: name and digest of what jib pushed in this build, or in one before it. */
final class JibReceipt implements ImageSource {

    @Override
    public ImageAnswer ask(ImageQuestion question) {
        PluginConfiguration jib = JibConfiguration.plugin(question.project());
        String configured = question.property("jib.outputPaths.imageJson");
        if (configured == null && jib != null) {
            configured = jib.text("outputPaths", "imageJson");
        }
        Path file = question.file(configured, "jib-image.json");
        if (!ImageQuestion.exists(file)) {
            return ImageAnswer.SILENT;
        }
        JsonReceipt receipt = JsonReceipt.read(file);
        String shown = question.shown(file);
        if (!receipt.says("imagePushed") || !receipt.has("image") || !receipt.has("imageDigest")) {
            return new ImageAnswer.PassedOver(shown + ": the image was not pushed");
        }
        ImageReference image = receipt.image("image", "imageDigest");
        return isOutdated(image, JibConfiguration.target(question))
                ? new ImageAnswer.PassedOver(shown + ": " + image.withDigest(null) + " is of an earlier build")
                : ImageAnswer.found(image, "jib, " + shown);
    }

    /** A build without clean finds what an earlier version left. */
    private static boolean isOutdated(ImageReference left, @Nullable String target) {
        if (target == null || target.contains("${")) {
            return false;
        }
        String tag = ImageReference.of(target).tag();
        return tag != null && left.tag() != null && !tag.equals(left.tag());
    }
}
