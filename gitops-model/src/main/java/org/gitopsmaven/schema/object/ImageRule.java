/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.resource.ImageReference;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;

/** Images are references that a container runtime can read. */
final class ImageRule implements PodRule {

    private static final Rule IMAGE = new Rule("RES-IMAGE", Severity.ERROR, "images are valid references");

    @Override
    public Rule rule() {
        return IMAGE;
    }

    @Override
    public void check(PodTemplate pod, YamlDialect dialect, Complaints complaints) {
        for (Field container : pod.containers()) {
            Field image = container.child("image");
            if (image != null && image.isText(dialect)) {
                check(image, complaints);
            }
        }
    }

    private static void check(Field image, Complaints complaints) {
        if (image.text().isBlank()) {
            return; // required by the structure, or filled in by an admission controller
        }
        try {
            ImageReference.of(image.text());
        } catch (GitOpsException fault) {
            String message = fault.message().replaceFirst("^\".*\" is not an image reference", "");
            boolean template = image.text().contains("{{");
            complaints.at(
                    image,
                    "'" + image.text() + "' is not a valid image reference" + message,
                    template ? "render the template first" : "write it as [registry[:port]/]repository[:tag][@digest]");
        }
    }
}
