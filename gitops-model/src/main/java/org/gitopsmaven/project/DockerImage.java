/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What docker-maven-plugin or JKube, which grew out of it, is configured to build: the first image with a
 * {@code <build>}. No digest is known.
 */
record DockerImage(
        String groupId,
        String artifactId,
        String properties,
        @Nullable String otherwise) implements ImageSource {

    static final DockerImage FABRIC8 = new DockerImage("io.fabric8", "docker-maven-plugin", "docker.", null);
    static final DockerImage JKUBE =
            new DockerImage("org.eclipse.jkube", "kubernetes-maven-plugin", "jkube.", "%g/%a:%l");
    static final DockerImage JKUBE_OPENSHIFT =
            new DockerImage("org.eclipse.jkube", "openshift-maven-plugin", "jkube.", "%g/%a:%l");

    @Override
    public ImageAnswer ask(ImageQuestion question) {
        PluginConfiguration plugin = question.project().plugin(groupId, artifactId);
        if (plugin == null) {
            return ImageAnswer.SILENT;
        }
        ConfigurationNode image = built(plugin.children("images"));
        String named = image == null ? null : image.text("name");
        String pattern = named == null ? generated(question) : named;
        if (pattern == null) {
            return ImageAnswer.SILENT;
        }
        String source = artifactId + (named == null ? "" : ", <images><image><name>");
        String name = new ImageNamePattern(question, properties + "image.user").expand(pattern);
        if (name == null) {
            return new ImageAnswer.PassedOver(source + ": \"" + pattern + "\" holds the time of the build");
        }
        return ImageAnswer.configured(withRegistry(question, plugin, image, withTag(image, name)), source);
    }

    private @Nullable String generated(ImageQuestion question) {
        String property = question.property(properties + "image.name");
        String generator = question.property(properties + "generator.name");
        return property != null ? property : generator != null ? generator : otherwise;
    }

    private static @Nullable ConfigurationNode built(List<ConfigurationNode> images) {
        return images.stream()
                .filter(image -> image.child("build") != null)
                .findFirst()
                .orElse(null);
    }

    private static String withTag(@Nullable ConfigurationNode image, String name) {
        ConfigurationNode tags = image == null ? null : image.at("build", "tags");
        if (tags == null || tags.children().isEmpty() || name.indexOf(':', name.lastIndexOf('/') + 1) >= 0) {
            return name;
        }
        return name + ":" + tags.children().get(0).value();
    }

    /** Without a registry in the name the configured one is put in front, as on the push. */
    private String withRegistry(
            ImageQuestion question, PluginConfiguration plugin, @Nullable ConfigurationNode image, String name) {
        String first = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
        if (first.contains(".") || first.contains(":") || first.equals("localhost")) {
            return name;
        }
        String prefix = properties.equals("docker.") ? "" : properties;
        String registry = Stream.of(
                        image == null ? null : image.text("registry"),
                        plugin.text("pushRegistry"),
                        question.property(prefix + "docker.push.registry"),
                        plugin.text("registry"),
                        question.property(prefix + "docker.registry"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return registry == null ? name : registry + "/" + name;
    }
}
