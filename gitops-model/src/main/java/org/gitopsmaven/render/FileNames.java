/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.resource.Resource;

/**
 * A file name for each object of a target: {@code <kind>-<name>.yaml}. Those that would share one get the namespace,
 * then the API group, in it. Names that differ only in case count as one.
 */
final class FileNames {

    private static final int LONGEST = 200;

    private static final int FORMS = 3;

    private FileNames() {}

    /** One name per object, in the order of the objects. */
    static List<String> of(List<Resource> resources) {
        List<String> names = new ArrayList<>(resources.size());
        for (Resource resource : resources) {
            names.add(form(0, resource));
        }
        for (int form = 1; form < FORMS; form++) {
            names = renameShared(resources, names, form);
        }
        return numbered(names);
    }

    private static List<String> renameShared(List<Resource> resources, List<String> names, int form) {
        Map<String, Integer> counts = new HashMap<>();
        for (String name : names) {
            counts.put(name, counts.getOrDefault(name, 0) + 1);
        }
        List<String> renamed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean shared = counts.getOrDefault(names.get(i), 0) > 1;
            renamed.add(shared ? form(form, resources.get(i)) : names.get(i));
        }
        return renamed;
    }

    private static List<String> numbered(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> files = new ArrayList<>();
        for (String name : names) {
            String free = name;
            for (int i = 2; !taken.add(free); i++) {
                free = name + "-" + i;
            }
            files.add(free + ".yaml");
        }
        return files;
    }

    private static String form(int form, Resource resource) {
        String group = form > 1 ? prefix(resource.gvk().group()) : "";
        String namespace = form > 0 ? prefix(resource.namespace()) : "";
        String text = (resource.kind() + "-" + group + namespace + name(resource)).toLowerCase(Locale.ROOT);
        String safe = text.replaceAll("[^a-z0-9._-]", "-");
        return safe.length() <= LONGEST
                ? safe
                : safe.substring(0, LONGEST) + "-" + ManifestText.sha256(text).substring(0, 8);
    }

    private static String name(Resource resource) {
        return resource.name().isEmpty() ? "unnamed" : resource.name();
    }

    private static String prefix(String part) {
        return part.isEmpty() ? "" : part + "-";
    }
}
