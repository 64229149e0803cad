/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** What {@code spring-boot:build-image} is configured to build; it leaves no receipt, so no digest is known. */
final class SpringBootImage implements ImageSource {

    @Override
    public ImageAnswer ask(ImageQuestion question) {
        PluginConfiguration plugin = question.project().plugin("org.springframework.boot", "spring-boot-maven-plugin");
        if (plugin == null) {
            return ImageAnswer.SILENT;
        }
        String configured = plugin.text("image", "name");
        String name = configured == null ? question.property("spring-boot.build-image.imageName") : configured;
        return name == null
                ? ImageAnswer.SILENT
                : ImageAnswer.configured(name, "spring-boot-maven-plugin, <image><name>");
    }
}
