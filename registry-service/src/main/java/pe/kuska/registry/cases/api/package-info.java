/** Cases over HTTP: requests, answers and problems; no name of a person ever leaves through here. */
@NullMarked
package pe.kuska.registry.cases.api;

import org.jspecify.annotations.NullMarked;
