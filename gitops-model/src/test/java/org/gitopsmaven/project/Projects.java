/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Projects to test with. */
final class Projects {

    static final Coordinates SHOP = new Coordinates("com.example.shop", "shop-web", "1.4.0");

    private Projects() {}

    static ProjectMetadata shop() {
        return ProjectMetadata.of(SHOP, Path.of("shop"));
    }

    /** A project with these direct dependencies, each {@code groupId:artifactId}. */
    static ProjectMetadata with(String... dependencies) {
        return shop().withDependencies(dependencies(dependencies));
    }

    static Set<Coordinates> dependencies(String... dependencies) {
        return Arrays.stream(dependencies)
                .map(it -> it.split(":"))
                .map(it -> new Coordinates(it[0], it[1], "1"))
                .collect(Collectors.toSet());
    }

    static ProjectMetadata springBoot(Map<String, String> settings) {
        return with(
                        "org.springframework.boot:spring-boot-starter-webmvc",
                        "org.springframework.boot:spring-boot-starter-actuator")
                .withConfiguration(ApplicationProperties.of(settings));
    }

    /** A plugin with one configuration. */
    static ProjectMetadata with(
            ProjectMetadata project, String groupId, String artifactId, ConfigurationNode... configuration) {
        return project.withPlugins(List.of(new PluginConfiguration(
                groupId, artifactId, List.of(ConfigurationNode.of("configuration", configuration)))));
    }
}
