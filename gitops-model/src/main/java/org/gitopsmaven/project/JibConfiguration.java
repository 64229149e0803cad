/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import org.jspecify.annotations.Nullable;

/** What jib is configured to build; no digest, for it has not been pushed yet. */
final class JibConfiguration implements ImageSource {

    @Override
    public ImageAnswer ask(ImageQuestion question) {
        String target = target(question);
        return target == null ? ImageAnswer.SILENT : ImageAnswer.configured(target, "jib-maven-plugin, <to><image>");
    }

    static @Nullable PluginConfiguration plugin(ProjectMetadata project) {
        return project.plugin("com.google.cloud.tools", "jib-maven-plugin");
    }

    /** The image it builds, the first of the further tags in it when it has none of its own; null for none. */
    static @Nullable String target(ImageQuestion question) {
        PluginConfiguration jib = plugin(question.project());
        if (jib == null) {
            return null;
        }
        String property = question.property("jib.to.image");
        String image = property == null ? jib.text("to", "image") : property;
        String tag = jib.children("to", "tags").stream()
                .map(ConfigurationNode::value)
                .findFirst()
                .orElse(null);
        return image == null || tag == null || hasTag(image) ? image : image + ":" + tag.strip();
    }

    private static boolean hasTag(String image) {
        return image.indexOf(':', image.lastIndexOf('/') + 1) >= 0;
    }
}
