/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * A pod, or what pods are made from.
 *
 * @param owner the object that is it or has it
 * @param template the field with its metadata and spec
 * @param containers all of them, in the order they start
 */
public record PodTemplate(Resource owner, Field template, Field spec, List<Field> containers) {

    private static final String TEMPLATE = "template";

    /** The pod of an object, or null when it is none and makes none. */
    public static @Nullable PodTemplate of(Resource resource) {
        return of(resource, resource.gvk(), Field.of(resource.content()));
    }

    static @Nullable PodTemplate of(Resource resource, Gvk gvk, Field object) {
        Field template = template(gvk, object);
        Field spec = template == null ? null : template.child("spec");
        return template == null || spec == null ? null : new PodTemplate(resource, template, spec, containers(spec));
    }

    private static @Nullable Field template(Gvk gvk, Field object) {
        String group = gvk.group();
        return switch (gvk.kind()) {
            case "Pod" -> group.isEmpty() ? object : null;
            case "ReplicationController" -> group.isEmpty() ? object.child("spec", TEMPLATE) : null;
            case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet" ->
                group.equals("apps") ? object.child("spec", TEMPLATE) : null;
            case "Job" -> group.equals("batch") ? object.child("spec", TEMPLATE) : null;
            case "CronJob" -> group.equals("batch") ? ofCronJob(object) : null;
            case "Rollout" -> group.equals("argoproj.io") ? object.child("spec", TEMPLATE) : null;
            default -> null;
        };
    }

    private static @Nullable Field ofCronJob(Field object) {
        Field job = object.child("spec", "jobTemplate");
        return job == null ? null : job.child("spec", TEMPLATE);
    }

    private static List<Field> containers(Field spec) {
        List<Field> first = spec.items("initContainers");
        List<Field> main = spec.items("containers");
        List<Field> last = spec.items("ephemeralContainers");
        if (first.isEmpty() && last.isEmpty()) {
            return main;
        }
        List<Field> containers = new ArrayList<>(first);
        containers.addAll(main);
        containers.addAll(last);
        return containers;
    }

    @Nullable
    Field labels() {
        return template.child("metadata", "labels");
    }

    /** The named ports of all containers. */
    List<String> portNames() {
        List<String> names = new ArrayList<>();
        for (Field container : containers) {
            names.addAll(portNames(container));
        }
        return names;
    }

    static List<String> portNames(Field container) {
        List<String> names = new ArrayList<>();
        for (Field port : container.items("ports")) {
            Field name = port.child("name");
            if (name != null) {
                names.add(name.text());
            }
        }
        return names;
    }
}
