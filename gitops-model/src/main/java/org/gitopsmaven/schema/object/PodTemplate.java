/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Field;

/**
 * A pod, or what pods are made from.
 *
 * @param owner the object that is it or has it
 * @param template the field with its metadata and spec
 * @param containers all of them, in the order they start
 */
public record PodTemplate(Resource owner, Field template, Field spec, List<Field> containers) {

    private static final List<String> CONTAINERS = List.of("initContainers", "containers", "ephemeralContainers");

    /** The pod of an object, if it is or makes one. */
    public static Optional<PodTemplate> of(Resource resource) {
        Field object = Field.of(resource.content());
        Gvk gvk = resource.gvk();
        Optional<Field> template = switch (gvk.group() + "/" + gvk.kind()) {
            case "/Pod" -> Optional.of(object);
            case "batch/CronJob" -> object.at("spec", "jobTemplate", "spec", "template");
            case "/ReplicationController",
                    "apps/Deployment",
                    "apps/StatefulSet",
                    "apps/DaemonSet",
                    "apps/ReplicaSet",
                    "batch/Job",
                    "argoproj.io/Rollout" -> object.at("spec", "template");
            default -> Optional.empty();
        };
        return template.flatMap(
                found -> found.at("spec").map(spec -> new PodTemplate(resource, found, spec, containers(spec))));
    }

    private static List<Field> containers(Field spec) {
        List<Field> containers = new ArrayList<>();
        CONTAINERS.forEach(kind -> containers.addAll(spec.items(kind)));
        return containers;
    }

    Optional<Field> labels() {
        return template.at("metadata", "labels");
    }

    /** The named ports of all containers. */
    List<String> portNames() {
        List<String> names = new ArrayList<>();
        containers().forEach(container -> names.addAll(portNames(container)));
        return names;
    }

    static List<String> portNames(Field container) {
        List<String> names = new ArrayList<>();
        for (Field port : container.items("ports")) {
            port.at("name").map(Field::text).ifPresent(names::add);
        }
        return names;
    }
}
