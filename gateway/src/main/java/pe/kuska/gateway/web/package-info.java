/// The pages people use: one room for each thing they do. Pages are rendered here, decided in the services: every call
/// goes out with the token of the person at the keyboard, so a page can never show more than that person may see.
@NullMarked
package pe.kuska.gateway.web;

import org.jspecify.annotations.NullMarked;
