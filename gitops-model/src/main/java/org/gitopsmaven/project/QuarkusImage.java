/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Path;
import org.gitopsmaven.resource.ImageReference;
import org.jspecify.annotations.Nullable;

/** What the container-image extensions of Quarkus are configured to build, and the digest that their jib left. */
final class QuarkusImage implements ImageSource {

    private static final String SETTINGS = "quarkus.container-image.";

    @Override
    public ImageAnswer ask(ImageQuestion question) {
        if (question.project().dependencies().stream().noneMatch(QuarkusImage::builds)) {
            return ImageAnswer.SILENT;
        }
        String image = setting(question, "image");
        if (image == null) {
            String group = setting(question, "group");
            if (group == null) {
                return new ImageAnswer.PassedOver(
                        "Quarkus: without " + SETTINGS + "group the name of the image depends on who builds it");
            }
            image = name(question, group);
        }
        ImageAnswer answer = ImageAnswer.configured(image, "Quarkus, " + SETTINGS + "*");
        return answer instanceof ImageAnswer.Found found ? withDigest(question, found.image(), found) : answer;
    }

    private static String name(ImageQuestion question, String group) {
        Coordinates coordinates = question.project().coordinates();
        String registry = setting(question, "registry");
        String name = setting(question, "name");
        String tag = setting(question, "tag");
        return (registry == null ? "" : registry + "/")
                + (group.isBlank() ? "" : group + "/")
                + (name == null ? coordinates.artifactId() : name)
                + ":"
                + (tag == null ? coordinates.version() : tag);
    }

    private static ImageAnswer withDigest(ImageQuestion question, ImageReference image, ImageAnswer otherwise) {
        String configured = read(question, "quarkus.jib.image-digest-file");
        Path file = question.file(configured, "jib-image.digest");
        if (!"true".equals(setting(question, "push")) || !ImageQuestion.exists(file)) {
            return otherwise;
        }
        String digest = JsonReceipt.digest(file);
        return digest == null
                ? otherwise
                : ImageAnswer.found(image.withDigest(digest), "Quarkus, " + question.shown(file));
    }

    private static boolean builds(Coordinates dependency) {
        return dependency.groupId().equals("io.quarkus")
                && dependency.artifactId().startsWith("quarkus-container-image-");
    }

    private static @Nullable String setting(ImageQuestion question, String name) {
        return read(question, SETTINGS + name);
    }

    /** A property of the build overrides one of the application. */
    private static @Nullable String read(ImageQuestion question, String name) {
        String property = question.project().properties().get(name);
        return property == null ? question.project().configuration().text(name) : property;
    }
}
